import type { Quirk } from './quirk.ts';

const status = 'cmi.core.lesson_status';

export const masteryOverride: Quirk = {
	name: 'mastery-override',
	about: 'At finish a mastery score turns any status with a score into passed or failed.',
	apply: (behaviour) => ({
		...behaviour,
		settle(elements, mastery) {
			const settled = behaviour.settle(elements, mastery);
			const raw = elements['cmi.core.score.raw'] ?? '';
			if (mastery === undefined || raw === '') return settled;
			return { ...settled, [status]: Number(raw) >= Number(mastery) ? 'passed' : 'failed' };
		},
	}),
};
