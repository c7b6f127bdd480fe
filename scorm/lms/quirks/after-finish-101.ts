import { everyCall } from '../behaviour/error-codes.ts';
import type { Quirk } from './quirk.ts';

export const afterFinish101: Quirk = {
	name: 'after-finish-101',
	about: 'Every call after finish answers error 101.',
	apply: (behaviour) => ({
		...behaviour,
		codes: { ...behaviour.codes, afterEnd: everyCall('101') },
	}),
};
