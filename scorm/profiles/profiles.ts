import { genericTracking, type Standard } from '../../src/model/tracking.ts';
import type { LmsProfile } from './profile.ts';

const everyStandard: readonly [Standard, ...Standard[]] = ['scorm12', 'scorm2004-3', 'scorm2004-4'];

/** For any LMS that nothing particular is known of. */
export const generic: LmsProfile = {
	id: 'generic',
	name: 'any LMS',
	standards: everyStandard,
	tracking: genericTracking,
};

/** Keeps neither interactions nor objectives nor the range of scores: each answers error 401 there. */
const esr: LmsProfile = {
	id: 'esr',
	name: 'ESR',
	standards: ['scorm12'],
	tracking: { ...genericTracking, responses: 'none', objectives: false, scoreRange: false },
};

/** Takes single characters only as responses to a choice. */
const learningHub: LmsProfile = {
	id: 'learning-hub',
	name: 'Learning Hub',
	standards: ['scorm12'],
	tracking: genericTracking,
};

/** Its default completion rule counts `completed` only; its interactions report shows responses as they are. */
const moodle: LmsProfile = {
	id: 'moodle',
	name: 'Moodle',
	standards: everyStandard,
	tracking: {
		...genericTracking,
		status: { onPass: 'completed', onFail: 'incomplete' },
		responses: 'words',
	},
};

const totara: LmsProfile = { ...moodle, id: 'totara', name: 'Totara' };

export const profiles: readonly LmsProfile[] = [generic, esr, learningHub, moodle, totara];
