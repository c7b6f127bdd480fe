import { readFields, type ReadResults } from './read-results.ts';

/** The form of the results file that this page knows. */
const FORMAT = 1;

type Fields = Readonly<Record<string, unknown>>;

/** A results file as data; `undefined` where the text is no JSON. */
export function readResultsJson(text: string): ReadResults | undefined {
	const read = parse(text);
	if (read === undefined) return undefined;
	const { value } = read;
	if (!isFields(value) || !('registration' in value || 'reference' in value)) {
		return { kind: 'none' };
	}
	if (typeof value['format'] === 'number' && value['format'] > FORMAT) return { kind: 'later' };
	const module = isFields(value['module']) ? value['module'] : {};
	return readFields({
		title: module['title'],
		moduleId: module['id'],
		version: module['version'],
		registration: value['registration'],
		status: value['status'],
		score: value['score'],
		passMark: value['passMark'],
		met: metIn(value['objectives']),
		passedOn: value['passedOn'],
		expiresOn: value['expiresOn'],
		reference: value['reference'],
	});
}

function metIn(objectives: unknown): unknown {
	if (!Array.isArray(objectives) || !objectives.every(isFields)) return undefined;
	return objectives.filter(({ met }) => met === true).map(({ id }) => id);
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}
