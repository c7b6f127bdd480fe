import type { Quirk } from './quirk.ts';

const length = 63_999;
const long: readonly string[] = ['cmi.suspend_data', 'cmi.comments'];

export const longSuspendData: Quirk = {
	name: 'long-suspend-data',
	about: 'Suspend data and comments may have 63,999 characters.',
	apply: (behaviour) => ({
		...behaviour,
		limits: {
			...behaviour.limits,
			...Object.fromEntries(long.map((element) => [element, length])),
		},
		accepts: (element, value) =>
			(long.includes(element) && value.length <= length) || behaviour.accepts(element, value),
	}),
};
