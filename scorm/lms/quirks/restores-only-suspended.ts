import { exitOf } from '../record/learner-record.ts';
import type { Quirk } from './quirk.ts';

export const restoresOnlySuspended: Quirk = {
	name: 'restores-only-suspended',
	about: 'A launch finds its data only where the exit “suspend” was stored.',
	apply: (behaviour) => ({
		...behaviour,
		restore: (record) => (exitOf(record) === 'suspend' ? behaviour.restore(record) : {}),
	}),
};
