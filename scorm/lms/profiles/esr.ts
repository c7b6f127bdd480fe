import type { Profile } from './profile.ts';
import { standard } from './standard.ts';

/** ESR's SCORM adapter, version 8: the core elements and nothing else. */
export const esr: Profile = {
	...standard,
	id: 'esr',
	name: 'ESR',
	about: [
		'Score limits, objectives, interactions, mastery score and preferences answer error 401.',
		'Every call after finish answers error 101.',
		'A session that ends without a status stays not attempted.',
	],
	notImplemented: [
		'cmi.core.score.min',
		'cmi.core.score.max',
		'cmi.objectives',
		'cmi.interactions',
		'cmi.evaluation',
		'cmi.student_data',
		'cmi.student_demographics',
		'cmi.student_preference',
	],
	afterFinish: '101',
	mastery: () => undefined,
	settle: (elements) => elements,
};
