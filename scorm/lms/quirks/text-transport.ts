import type { Elements } from '../record/learner-record.ts';
import type { Quirk } from './quirk.ts';

const carried = [
	'cmi.core.lesson_location',
	'cmi.core.lesson_status',
	'cmi.core.exit',
	'cmi.core.score.raw',
	'cmi.core.session_time',
	'cmi.suspend_data',
];

/** One line for each value. The replacement's `$` sequences are read as such: that is the point. */
function fillTemplate(values: Elements): string {
	const names = carried.filter((name) => values[name] !== undefined);
	return names.reduce(
		(text, name) => text.replace(`{${name}}`, values[name] ?? ''),
		names.map((name) => `${name}={${name}}`).join('\n'),
	);
}

function readTemplate(text: string): Elements {
	const lines = text.split('\n').filter((line) => !line.startsWith('['));
	const pairs = lines.map((line) => line.split('='));
	return Object.fromEntries(
		pairs
			.map(([name = '', value = '']) => [name.trim(), value.trim()] as const)
			.filter(([name]) => carried.includes(name)),
	);
}

export const textTransport: Quirk = {
	name: 'text-transport',
	about: 'Few elements are kept, and “=”, “$”, “[”, line ends and outer spaces in them do damage.',
	apply: (behaviour) => ({
		...behaviour,
		receive: (arrival) => readTemplate(fillTemplate(behaviour.receive(arrival))),
	}),
};
