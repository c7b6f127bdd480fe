import type { Quirk } from './quirk.ts';

export const trueOffline: Quirk = {
	name: 'true-offline',
	about: 'Without a network a commit answers true, and what it held is lost.',
	apply: (behaviour) => ({
		...behaviour,
		meets: (network) => (network === 'refuses' ? 'swallows' : behaviour.meets(network)),
	}),
};
