import type { Quirk } from './quirk.ts';

export const sendsWhatDiffersFromLaunch: Quirk = {
	name: 'sends-what-differs-from-launch',
	about:
		'Each commit sends all that differs from the launch; a value set back to that is never sent.',
	apply: (behaviour) => ({
		...behaviour,
		due: ({ held, launched }) =>
			Object.fromEntries(
				Object.entries(held).filter(([element, value]) => launched[element] !== value),
			),
	}),
};
