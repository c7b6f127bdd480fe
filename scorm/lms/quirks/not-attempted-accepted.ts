import type { Quirk } from './quirk.ts';

export const notAttemptedAccepted: Quirk = {
	name: 'not-attempted-accepted',
	about: 'The status “not attempted” can be written.',
	apply: (behaviour) => ({
		...behaviour,
		accepts: (element, value) =>
			(element === 'cmi.core.lesson_status' && value === 'not attempted') ||
			behaviour.accepts(element, value),
	}),
};
