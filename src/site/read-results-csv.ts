import { resultsTable } from '../i18n/results-table.ts';
import { cellSeparator } from '../session/results-csv.ts';
import { readCsv } from './read-csv.ts';
import { readFields, type ReadResults, type ResultsField } from './read-results.ts';

/** A results file as a table, with its heads in English or Welsh. */
export function readResultsCsv(text: string): ReadResults {
	const [heads = [], ...rows] = readCsv(text);
	const [words] = Object.values(resultsTable).filter(
		({ columns }) => heads.includes(columns.registration) && heads.includes(columns.status),
	);
	if (words === undefined) return { kind: 'none' };
	const [first = []] = rows;
	const fields: readonly ResultsField[] = [
		'module',
		'moduleId',
		'version',
		'registration',
		'status',
		'score',
		'passMark',
		'met',
		'passedOn',
		'expiresOn',
		'reference',
	];
	const [absent] = fields.filter((field) => !heads.includes(words.columns[field]));
	if (absent !== undefined) return { kind: 'missing', field: absent };
	const cell = (row: readonly string[], field: ResultsField) =>
		row[heads.indexOf(words.columns[field])] ?? '';
	if (rows.some((row) => fields.some((field) => cell(row, field) !== cell(first, field)))) {
		return { kind: 'mixed' };
	}
	const given = (field: ResultsField) => cell(first, field) || undefined;
	const statuses = Object.entries(words.status);
	return readFields({
		title: given('module'),
		moduleId: given('moduleId'),
		version: given('version'),
		registration: given('registration'),
		status: statuses.find(([, word]) => word === given('status'))?.[0],
		score: numberIn(given('score')),
		passMark: passMarkIn(given('passMark')),
		met: given('met')?.split(cellSeparator) ?? [],
		passedOn: given('passedOn'),
		expiresOn: given('expiresOn'),
		reference: given('reference'),
	});
}

function numberIn(text: string | undefined): number | undefined {
	return text === undefined ? undefined : Number(text);
}

/** `10 of 12`. */
function passMarkIn(text: string | undefined) {
	if (text === undefined) return undefined;
	const [, needed, of] = /^(\d+) \D+ (\d+)$/.exec(text) ?? [];
	return { needed: Number(needed), of: Number(of) };
}
