import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultsTable } from '../../../src/i18n/results-table.ts';
import { referenceOf } from '../../../src/session/reference.ts';
import { toCsv } from '../../../src/session/results-csv.ts';
import type { Results } from '../../../src/session/results.ts';
import { checkReference } from '../../../src/site/check-reference.ts';
import { readCsv } from '../../../src/site/read-csv.ts';

const certified = {
	module: { id: 'ward-safety', version: '1.2.0', title: 'Ward safety, "day one"' },
	registration: '00c0ffee',
	status: 'passed',
	score: 91.67,
	passMark: { needed: 10, of: 12 },
	passedOn: '2026-11-27',
	expiresOn: '2028-11-27',
} as const;

const results: Results = {
	...certified,
	format: 1,
	exportedAt: '2026-11-28T09:05:00.000Z',
	objectives: [
		{ id: 'speaking-up', text: 'Speak up.', met: true },
		{ id: 'confidentiality', text: 'Keep it safe.', met: true },
		{ id: 'voice', text: 'Say who you are.', met: false },
	],
	reference: referenceOf({ ...certified, met: ['speaking-up', 'confidentiality'] }),
	decisions: [
		{ activity: 'The photo', run: 'recorded', scene: 'Break room', choice: 'Say "no",\nthen go' },
	],
	answers: [],
	attemptsWithoutAnswers: [{ activity: 'Check', attempt: 1 }],
};
const reference = results.reference ?? '';

function without(...fields: readonly (keyof Results)[]): Results {
	const kept = { ...results };
	for (const field of fields) Reflect.deleteProperty(kept, field);
	return kept;
}

const forms = [
	['JSON', (of: Results) => JSON.stringify(of)],
	['a table', (of: Results) => `\uFEFF${toCsv(of, resultsTable.en)}`],
	['a table in Welsh', (of: Results) => toCsv(of, resultsTable.cy)],
	[
		'a table that a spreadsheet saved',
		(of: Results) =>
			readCsv(toCsv(of, resultsTable.en))
				.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? quote(cell) : cell)).join(','))
				.join('\r\n'),
	],
] as const;

function quote(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}

describe.each(forms)('a results file as %s', (_, write) => {
	test('belongs to the certificate with its reference', () => {
		expect(checkReference(write(results), reference)).toMatchObject({
			kind: 'together',
			results: { title: certified.module.title, facts: { score: 91.67 } },
		});
	});

	test('belongs to no other certificate', () => {
		expect(checkReference(write(results), '2222-2222-2222')).toEqual({ kind: 'apart' });
	});

	test.each<[string, Partial<Results>]>([
		['score', { score: 100 }],
		['day of the pass', { passedOn: '2027-11-27' }],
		['day it runs out', { expiresOn: '2038-11-27' }],
		['pass mark', { passMark: { needed: 1, of: 12 } }],
		['registration', { registration: '00c0ffef' }],
		['version', { module: { ...certified.module, version: '2.0.0' } }],
		['objectives', { objectives: results.objectives.map((one) => ({ ...one, met: true })) }],
		['status', { status: 'completed' }],
		['reference', { reference: '2222-2222-2222' }],
	])('with another %s was changed', (_name, change) => {
		expect(checkReference(write({ ...results, ...change }), reference)).toEqual({
			kind: 'altered',
		});
	});

	test('without a day of the pass can belong to a certificate', () => {
		const known = without('passedOn', 'expiresOn', 'reference');
		const facts = { ...known, status: 'passed' as const, met: ['speaking-up', 'confidentiality'] };
		const own = referenceOf(facts);

		expect(checkReference(write({ ...known, reference: own }), own).kind).toBe('together');
	});

	test('from before the pass has no reference', () => {
		const before = without('reference');

		expect(checkReference(write({ ...before, status: 'incomplete' }), reference)).toEqual({
			kind: 'incomplete',
		});
	});

	test('without its reference says so', () => {
		expect(checkReference(write(without('reference')), reference)).toEqual({
			kind: 'missing',
			field: 'reference',
		});
	});
});

describe('a file', () => {
	test('of a later form is not judged', () => {
		const later = JSON.stringify({ ...results, format: 2 });

		expect(checkReference(later, reference)).toEqual({ kind: 'later' });
	});

	test('whose rows are of two learners was changed', () => {
		const table = toCsv(results, resultsTable.en);
		const [, row = ''] = table.split('\r\n');

		const mixed = `${table}${row.replace('00c0ffee', '0badcafe')}\r\n`;

		expect(checkReference(mixed, reference)).toEqual({ kind: 'altered' });
	});

	test.each(['', 'Dear team', '[1, 2]', 'null', '{"name": "x"}', 'a,b\r\n1,2', '"', '%PDF-1.7 "a'])(
		'that holds %j is no results file',
		(text) => {
			expect(checkReference(text, reference)).toEqual({ kind: 'none' });
		},
	);

	test('of any sort is answered, never thrown at', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(checkReference(text, reference).kind).not.toBe('together');
			}),
		);
	});

	test('with any one field of another sort is refused', () => {
		const names = ['module', 'registration', 'status', 'objectives', 'reference'] as const;
		fc.assert(
			fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
				fc.pre(JSON.stringify(value) !== JSON.stringify(results[name]));

				const { kind } = checkReference(JSON.stringify({ ...results, [name]: value }), reference);

				expect(kind).not.toBe('together');
			}),
		);
	});
});

test('a table is read as it was written', () => {
	const cell = fc.string({ minLength: 1 });
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
			const text = rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');

			expect(readCsv(text)).toEqual(rows);
		}),
	);
});
