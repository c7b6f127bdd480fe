import { genericTracking } from '../../src/model/tracking.ts';
import type { LmsProfile } from './profile.ts';

/** Its default completion rule counts `completed` only; its interactions report shows responses as they are. */
export const moodle: LmsProfile = {
	id: 'moodle',
	name: 'Moodle',
	standards: ['scorm12', 'scorm2004-3', 'scorm2004-4'],
	tracking: {
		...genericTracking,
		status: { onPass: 'completed', onFail: 'incomplete' },
		responses: 'words',
	},
	evidence:
		'Read from its source and, in part, seen in a running Moodle 4.1; packages were not tested on it.',
	window:
		'Window: under “Appearance”, “Display package: New window”; “Current window” works as well, from 320 pixels wide.',
	guide: {
		settings: [
			'Number of attempts: “Unlimited attempts”. A learner leaves and comes back inside one attempt, and the module counts its own attempts at the questions.',
			'Force new attempt: “No”. Anything else throws away the saved place.',
			'Force completed: “No”.',
			'Lock after final attempt: “No”.',
			'Grading method: “Highest grade”, with a maximum grade of 100.',
			'Disable preview mode: “Yes”. In a preview nothing is recorded.',
		],
		completion: {
			passed:
				'Activity completion: “Require status”, and tick “Passed” only. Not both: newer versions then wait for both words, and the package tells one.',
			completed:
				'Activity completion: “Require status”, and tick “Completed” only. Not both: newer versions then wait for both words, and the package tells one.',
			both: 'Activity completion: “Require status”, and tick both “Passed” and “Completed”: the package tells both at once.',
		},
		recorded: [
			'The report “Interactions” shows each scenario and question in a column of its own, the same for everyone. With SCORM 2004 it stays empty.',
		],
		updating: [
			'Open the settings of the activity, replace the zip under “Package file”, and save.',
			'Say the same word for a pass as before: leave `--status-on-pass` as it was.',
		],
		special: [
			'Once somebody has passed, the module opens for review, and nothing is recorded. To take it again, they tick “Start a new attempt” first.',
			'Without a network a message of the LMS lies over the module. What was done is in the browser, and is recorded once the network is back.',
		],
	},
};

/** Totara's SCORM player is Moodle's. */
export const totara: LmsProfile = {
	...moodle,
	id: 'totara',
	name: 'Totara',
	like: moodle,
	evidence:
		'Its SCORM player is Moodle’s, and its help pages were read; not tested on the real system.',
	guide: {
		...moodle.guide,
		settings: [
			...moodle.guide.settings,
			'External package: no. Upload the zip itself, for from another web address nothing is recorded.',
		],
		special: [
			...moodle.guide.special,
			'The Totara Mobile app plays packages in its own way, which is not known here: ask learners to use a browser.',
		],
	},
};
