import type { Quirk } from './quirk.ts';

const status = 'cmi.core.lesson_status';

export const noCompletionInNoTime: Quirk = {
	name: 'no-completion-in-no-time',
	about: 'A session shorter than one whole second records no completion.',
	apply: (behaviour) => ({
		...behaviour,
		receive(arrival) {
			const values = behaviour.receive(arrival);
			const ends = ['passed', 'completed', 'failed'].includes(values[status] ?? '');
			return ends && arrival.time < 100 ? { ...values, [status]: 'incomplete' } : values;
		},
	}),
};
