import type { Quirk } from './quirk.ts';

export const mixedAnswers: Quirk = {
	name: 'mixed-answers',
	about: 'Commit answers a boolean, everything else text.',
	apply: (behaviour) => ({
		...behaviour,
		answers: { ...behaviour.answers, commit: 'boolean' },
	}),
};
