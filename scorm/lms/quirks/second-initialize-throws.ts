import type { Quirk } from './quirk.ts';

export const secondInitializeThrows: Quirk = {
	name: 'second-initialize-throws',
	about: 'Content that is reloaded finds its session open, and initialise throws.',
	apply: (behaviour) => ({ ...behaviour, secondInitialize: 'throws' }),
};
