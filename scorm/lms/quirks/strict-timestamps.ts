import type { Quirk } from './quirk.ts';

const timestamp =
	/^(19[7-9]\d|20[0-3]\d)(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?)?)?)?)?)?$/;

export const strictTimestamps: Quirk = {
	name: 'strict-timestamps',
	about:
		'Timestamps have at most two decimals, and a “Z” only after decimals; others answer error 406.',
	apply: (behaviour) => ({
		...behaviour,
		refuse: (element, value, model) =>
			/\.timestamp$/.test(element) && !timestamp.test(value)
				? '406'
				: behaviour.refuse(element, value, model),
	}),
};
