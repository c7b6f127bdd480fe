import type { Quirk } from './quirk.ts';

export const longSuspendData: Quirk = {
	name: 'long-suspend-data',
	about: 'Suspend data and comments may have 63,999 characters.',
	apply: (behaviour) => ({
		...behaviour,
		limits: { ...behaviour.limits, 'cmi.suspend_data': 63_999, 'cmi.comments': 63_999 },
	}),
};
