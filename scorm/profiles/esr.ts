import { genericTracking } from '../../src/model/tracking.ts';
import type { LmsProfile } from './profile.ts';

/** Keeps neither interactions nor objectives nor the range of scores: each answers error 401 there. */
export const esr: LmsProfile = {
	id: 'esr',
	name: 'ESR',
	standards: ['scorm12'],
	tracking: { ...genericTracking, responses: 'none', objectives: false, scoreRange: false },
	evidence:
		'Read from the source of its SCORM adapter, version 8; not tested on the real system. What ESR does when somebody who has passed opens a module again is not known.',
	window: 'Window: the one that ESR opens will do, from 320 pixels wide.',
	guide: {
		settings: [
			'On your own server: unpack the whole zip into one folder, and let the learning object start at `modules/<module>/index.html` in it.',
			'That server must be reachable from the internet by https, hold ESR’s SCORM adapter, and be able to reach `my.esr.nhs.uk`.',
			'Through Learning Hub instead: export with `--lms learning-hub`, import it there, and let its “ESR learning object link” be seen.',
			'Ask IT to put the content server and `my.esr.nhs.uk` among the trusted sites of Microsoft Edge.',
			'Mastery score: none, where ESR asks. Attempts are unlimited.',
		],
		completion: {
			passed: 'Completion: where ESR asks which status counts as done, choose “passed”.',
			completed: 'Completion: where ESR asks which status counts as done, choose “completed”.',
			both: 'Completion: ESR knows one status only, so this package is not for it.',
		},
		recorded: [
			'ESR refuses answers and objectives. For evidence of answers ask the learner for the results file: “Keep your answers”, on the result.',
		],
		updating: [
			'Put the new files into the same folder, in the place of the old ones, so that the address stays the same.',
			'Leave the learning object as it is: a new one would begin new records.',
		],
		special: [
			'Learners leave by “Exit”, so that the record is written at once.',
			'ESR logs people out after a while. The module says so; the learner logs in and opens it again.',
		],
	},
};
