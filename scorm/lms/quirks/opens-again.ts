import type { Quirk } from './quirk.ts';

export const opensAgain: Quirk = {
	name: 'opens-again',
	about: 'Content can open a session again after finish.',
	apply: (behaviour) => ({ ...behaviour, reinitialises: true }),
};
