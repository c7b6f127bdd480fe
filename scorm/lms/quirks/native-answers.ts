import type { Quirk } from './quirk.ts';

export const nativeAnswers: Quirk = {
	name: 'native-answers',
	about: 'Set and commit answer booleans, the last error is a number.',
	apply: (behaviour) => ({
		...behaviour,
		answers: { set: 'boolean', commit: 'boolean', lastError: 'number' },
	}),
};
