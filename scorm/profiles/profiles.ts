import { genericTracking } from '../../src/model/tracking.ts';
import { esr } from './esr.ts';
import { learningHub } from './learning-hub.ts';
import { moodle, totara } from './moodle.ts';
import type { LmsProfile } from './profile.ts';

/** For any LMS that nothing particular is known of. */
export const generic: LmsProfile = {
	id: 'generic',
	name: 'any LMS',
	standards: ['scorm12', 'scorm2004-3', 'scorm2004-4'],
	tracking: genericTracking,
	evidence: 'As the standard says. What your LMS does beside it is not known here.',
	window: 'Window: a new window, or a frame at least 320 pixels wide.',
	guide: {
		settings: [
			'Attempts: unlimited. A learner leaves and comes back inside one attempt, and the module counts its own attempts at the questions.',
			'New attempts: never forced, for that throws away the saved place.',
			'Mastery score: leave it as the package has it. One that is set in the LMS can turn a visit that was only interrupted into “failed”.',
			'Score: the highest, out of 100.',
			'Identifiers: leave those of the item or activity as they are.',
		],
		completion: {
			passed: 'Completion: count the status “passed” as done.',
			completed: 'Completion: count the status “completed” as done.',
			both: 'Completion: count “completed” as done, or “passed”: the package tells both at once.',
		},
		recorded: ['What your LMS does not keep, it leaves out. The rest is recorded all the same.'],
		updating: [
			'The identifiers in a package are the same in every version: leave them so where the LMS offers to change them.',
		],
		special: [
			'The package must come from the same web address as the LMS. Where yours takes content from another server, ask its supplier for the relay (AICC) that this needs.',
			'Let one person take it to a pass before everyone does, and look at the record.',
		],
	},
};

export const profiles: readonly LmsProfile[] = [generic, esr, learningHub, moodle, totara];
