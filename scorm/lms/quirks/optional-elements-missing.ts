import type { Quirk } from './quirk.ts';

const missing = [
	'cmi.core.score.min',
	'cmi.core.score.max',
	'cmi.objectives',
	'cmi.interactions',
	'cmi.evaluation',
	'cmi.student_data',
	'cmi.student_demographics',
	'cmi.student_preference',
];

export const optionalElementsMissing: Quirk = {
	name: 'optional-elements-missing',
	about: 'Score limits, objectives, interactions, mastery score and preferences answer error 401.',
	apply: (behaviour) => ({ ...behaviour, notImplemented: missing, mastery: () => undefined }),
};
