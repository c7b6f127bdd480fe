import type { Quirk } from './quirk.ts';

export const mastery100: Quirk = {
	name: 'mastery-100',
	about: 'A package without a mastery score reads 100.',
	apply: (behaviour) => ({ ...behaviour, mastery: (manifest) => manifest ?? '100' }),
};
