import type { Lock } from './lock.ts';

/** Lists whose items hold lists themselves; the order is the order in the file. */
const nested = ['starts', 'draws', 'scenes', 'choices', 'questions', 'options'];

/** The lock as its file holds it: one item a line, in an order that never changes, so that merges are small. */
export function writeLock(lock: Lock): string {
	return [
		'{',
		`\t"format": ${String(lock.format)},`,
		`\t"module": ${JSON.stringify(lock.module)},`,
		`\t"revisions": ${writeItems(lock.revisions, '\t')},`,
		`\t"objectives": ${writeItems(lock.objectives, '\t')},`,
		`\t"activities": ${writeItems(lock.activities, '\t')}`,
		'}',
		'',
	].join('\n');
}

function writeItems(items: readonly object[], indent: string): string {
	if (items.length === 0) return '[]';
	const lines = items.map((item) => `${indent}\t${writeItem(item, `${indent}\t`)}`);
	return `[\n${lines.join(',\n')}\n${indent}]`;
}

const order = [
	'number',
	'revision',
	'scene',
	'draw',
	'kind',
	'key',
	'objective',
	'to',
	'correct',
	'born',
	'gone',
	'text',
	'released',
];

function writeItem(item: object, indent: string): string {
	const fields: [string, unknown][] = Object.entries(item);
	const own = fields
		.filter(([name]) => !nested.includes(name))
		.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
		.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
	const lists = nested.flatMap((name) => {
		const value = fields.find(([field]) => field === name)?.[1];
		return Array.isArray(value) ? [`${JSON.stringify(name)}: ${writeItems(value, indent)}`] : [];
	});
	return `{ ${[...own, ...lists].join(', ')} }`;
}
