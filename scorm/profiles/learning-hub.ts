import { genericTracking } from '../../src/model/tracking.ts';
import type { LmsProfile } from './profile.ts';

const completion = 'Completion: nothing to choose. Learning Hub takes the status that it is told.';

/** Takes single characters only as responses to a choice. */
export const learningHub: LmsProfile = {
	id: 'learning-hub',
	name: 'Learning Hub',
	standards: ['scorm12'],
	tracking: genericTracking,
	evidence: 'Read from the source of its SCORM player; not tested on the real system.',
	window: 'Window: the size that Learning Hub suggests, 1024 by 768 pixels, or larger.',
	guide: {
		settings: [
			'Upload the zip as it is.',
			'ESR learning object link: let it be seen where ESR is to open the module from here.',
		],
		completion: { passed: completion, completed: completion, both: completion },
		recorded: [
			'Learners see their score there once they have passed.',
			'It takes answers as single letters only. Those in words it refuses.',
		],
		updating: [
			'Upload the new zip as a new version of the same resource.',
			'Leave “Yes, clear the suspend data” unticked: the package reads its own older data.',
			'Where you can choose, make it a minor version. After a major one Learning Hub does not give back the place of those who are in the middle.',
		],
		special: [
			'When somebody who has passed opens the module again, Learning Hub begins a new, empty record. The pass stands in the earlier one.',
		],
	},
};
