import type { Quirk } from './quirk.ts';

const missing = ['cmi.core._children', 'cmi.objectives', 'cmi.interactions'];

export const listsMissing: Quirk = {
	name: 'lists-missing',
	about: 'There are no interactions and objectives, and nothing says what there is.',
	apply: (behaviour) => ({
		...behaviour,
		notImplemented: [...behaviour.notImplemented, ...missing],
	}),
};
