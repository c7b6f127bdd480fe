import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfterMonths } from '../../src/session/expiry.ts';
import { readReference, referenceOf, type CertifiedFacts } from '../../src/session/reference.ts';

const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const parts = {
	id: slug,
	version: fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/),
	registration: fc.stringMatching(/^[0-9a-f]{8}$/),
	status: fc.constantFrom('passed', 'completed'),
	score: fc.option(
		fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
		{ nil: undefined },
	),
	passMark: fc.option(fc.record({ needed: fc.nat({ max: 50 }), of: fc.nat({ max: 50 }) }), {
		nil: undefined,
	}),
	met: fc.uniqueArray(slug, { maxLength: 8 }),
	passedOn: fc.option(day, { nil: undefined }),
	expiresOn: fc.option(day, { nil: undefined }),
} as const;

type Parts = {
	[Name in keyof typeof parts]: (typeof parts)[Name] extends fc.Arbitrary<infer Value>
		? Value
		: never;
};

function factsOf({ id, version, ...rest }: Parts): CertifiedFacts {
	return { ...rest, module: { id, version } };
}

const facts = fc.record(parts);
const names = Object.keys(parts) as (keyof Parts)[];

test.each(names)('a change of %s changes the reference', (name) => {
	fc.assert(
		fc.property(facts, facts, (one, other) => {
			fc.pre(isOther(one[name], other[name]));

			expect(referenceOf(factsOf({ ...one, [name]: other[name] }))).not.toBe(
				referenceOf(factsOf(one)),
			);
		}),
		{ numRuns: 300 },
	);
});

function isOther(one: unknown, other: unknown): boolean {
	const inOrder = (value: unknown): unknown =>
		Array.isArray(value) ? [...(value as string[])].sort() : value;
	return JSON.stringify(inOrder(one)) !== JSON.stringify(inOrder(other));
}

test('the order of the objectives changes nothing', () => {
	fc.assert(
		fc.property(facts, (one) => {
			const turned = { ...one, met: [...one.met].reverse() };

			expect(referenceOf(factsOf(turned))).toBe(referenceOf(factsOf(one)));
		}),
	);
});

test('a reference has three groups of letters that are not taken for one another', () => {
	fc.assert(
		fc.property(facts, (one) => {
			expect(referenceOf(factsOf(one))).toMatch(
				/^(?:[2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}$/,
			);
		}),
	);
});

test('a reference is read however it is typed', () => {
	fc.assert(
		fc.property(facts, fc.constantFrom('', ' ', '-', '–', ' - '), (one, between) => {
			const reference = referenceOf(factsOf(one));

			expect(readReference(` ${reference.toLowerCase().replaceAll('-', between)}\n`)).toBe(
				reference,
			);
		}),
	);
});

test.each(['', '7K2M', '7K2M-Q4WT-93X0', '7K2M-Q4WT-93XDD'])('“%s” is no reference', (typed) => {
	expect(readReference(typed)).toBeUndefined();
});

test.each([
	['2026-11-27', 12, '2027-11-27'],
	['2028-02-29', 12, '2029-02-28'],
	['2028-02-29', 48, '2032-02-29'],
	['2027-02-28', 12, '2028-02-28'],
	['2026-08-31', 6, '2027-02-28'],
	['2026-01-31', 1, '2026-02-28'],
	['2026-12-31', 2, '2027-02-28'],
])('%s and %i months are %s', (from, months, to) => {
	expect(dayAfterMonths(from, months)).toBe(to);
});

test('so many months later is that month, on the same date or its last', () => {
	fc.assert(
		fc.property(day, fc.integer({ min: 1, max: 1188 }), (from, months) => {
			const after = dayAfterMonths(from, months);
			const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
			const [yearAfter = 0, monthAfter = 0, dateAfter = 0] = after.split('-').map(Number);

			expect(yearAfter * 12 + monthAfter).toBe(year * 12 + month + months);
			expect(dateAfter === date || (dateAfter < date && isLastOfMonth(after))).toBe(true);
		}),
	);
});

function isLastOfMonth(of: string): boolean {
	const next = new Date(`${of}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.getUTCDate() === 1;
}
