import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLedger, isAtMost, mergeLedgers } from '../../src/lesson/ledger.ts';
import type { ActivityFacts, Ledger } from '../../src/model/progress.ts';
import { id } from '../fixtures/build-module.ts';

const small = fc.nat({ max: 6 });

const facts: fc.Arbitrary<ActivityFacts> = fc.record(
	{
		activity: fc.integer({ min: 1, max: 5 }).map(id.activity),
		finished: small,
		attempts: small,
		passed: fc.boolean(),
		best: fc.integer({ min: 0, max: 10_000 }),
	},
	{ requiredKeys: ['activity', 'finished', 'attempts', 'passed'] },
);

const ledger: fc.Arbitrary<Ledger> = fc.record({
	activities: fc
		.uniqueArray(facts, { selector: ({ activity }) => activity })
		.map((all) => all.sort((one, other) => one.activity - other.activity)),
	objectives: fc
		.uniqueArray(fc.integer({ min: 1, max: 5 }))
		.map((all) => all.sort((one, other) => one - other).map(id.objective)),
});

describe('merging ledgers', () => {
	test('is idempotent', () => {
		fc.assert(
			fc.property(ledger, (one) => {
				expect(mergeLedgers(one, one)).toEqual(one);
			}),
		);
	});

	test('is commutative', () => {
		fc.assert(
			fc.property(ledger, ledger, (one, other) => {
				expect(mergeLedgers(one, other)).toEqual(mergeLedgers(other, one));
			}),
		);
	});

	test('is associative', () => {
		fc.assert(
			fc.property(ledger, ledger, ledger, (one, two, three) => {
				expect(mergeLedgers(one, mergeLedgers(two, three))).toEqual(
					mergeLedgers(mergeLedgers(one, two), three),
				);
			}),
		);
	});

	test('leaves a ledger as it is when nothing is added', () => {
		fc.assert(
			fc.property(ledger, (one) => {
				expect(mergeLedgers(one, emptyLedger)).toEqual(one);
			}),
		);
	});

	test('gives the least ledger that knows both', () => {
		fc.assert(
			fc.property(ledger, ledger, ledger, (one, other, bound) => {
				const merged = mergeLedgers(one, other);

				expect(isAtMost(one, merged) && isAtMost(other, merged)).toBe(true);
				expect(isAtMost(one, bound) && isAtMost(other, bound)).toBe(isAtMost(merged, bound));
			}),
		);
	});
});

test('a ledger is at most another exactly when merging adds nothing', () => {
	fc.assert(
		fc.property(ledger, ledger, (one, other) => {
			const grown = mergeLedgers(one, other);

			expect(isAtMost(one, grown)).toBe(true);
			expect(isAtMost(grown, one)).toBe(isAtMost(other, one));
		}),
	);
});
