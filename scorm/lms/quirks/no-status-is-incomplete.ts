import type { Quirk } from './quirk.ts';

const status = 'cmi.core.lesson_status';

export const noStatusIsIncomplete: Quirk = {
	name: 'no-status-is-incomplete',
	about: 'A session that ends without a status is incomplete, and no mastery score is applied.',
	apply: (behaviour) => ({
		...behaviour,
		settle(elements) {
			const isUntouched = [undefined, 'not attempted'].includes(elements[status]);
			return isUntouched ? { ...elements, [status]: 'incomplete' } : elements;
		},
	}),
};
