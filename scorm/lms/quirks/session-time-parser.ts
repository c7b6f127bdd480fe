import { readTimespan } from '../record/timespan.ts';
import type { Quirk } from './quirk.ts';

/** As its server reads it: what is left of `0:…` is no number. */
function readTime(text: string): number | undefined {
	if (text === '') return 0;
	const [hours = '', ...rest] = text.split(':');
	return hours.length < 2 ? undefined : readTimespan([hours.slice(1), ...rest].join(':'));
}

export const sessionTimeParser: Quirk = {
	name: 'session-time-parser',
	about: 'The first digit of the hours is lost; with hours of one digit the commit fails.',
	apply: (behaviour) => ({
		...behaviour,
		accepts: (element, value) =>
			(element === 'cmi.core.session_time' && /^\d:[0-5]\d:[0-5]\d$/.test(value)) ||
			behaviour.accepts(element, value),
		readTime,
	}),
};
