import type { Quirk } from './quirk.ts';

export const unknownElement201: Quirk = {
	name: 'unknown-element-201',
	about: 'Unknown elements answer error 201.',
	apply: (behaviour) => ({ ...behaviour, unknownElement: '201' }),
};
