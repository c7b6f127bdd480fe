import { describe, expect, test } from 'vitest';
import { applyEffects, evaluateCondition, startValues } from '../../../src/lesson/variables.ts';
import type { Comparison, Condition, Variable } from '../../../src/model/variables.ts';

const variables: readonly Variable[] = [
	{ kind: 'number', name: 'trust', from: -2, to: 2, start: 1 },
	{ kind: 'flag', name: 'told', start: false },
];
const told: Condition = { kind: 'flag', variable: 'told' };
const trusted: Condition = { kind: 'compare', variable: 'trust', operator: '>=', value: 1 };

test('variables begin at their start', () => {
	expect(startValues(variables)).toEqual({ trust: 1, told: false });
});

describe('effects', () => {
	test('are applied one after the other', () => {
		const values = applyEffects(
			[
				{ kind: 'set', variable: 'trust', value: 0 },
				{ kind: 'add', variable: 'trust', amount: -1 },
				{ kind: 'set', variable: 'told', value: true },
			],
			variables,
			{ trust: 2, told: false },
		);

		expect(values).toEqual({ trust: -1, told: true });
	});

	test('are clamped one by one, so what is beyond a bound is lost', () => {
		const values = applyEffects(
			[
				{ kind: 'add', variable: 'trust', amount: 5 },
				{ kind: 'add', variable: 'trust', amount: -1 },
			],
			variables,
			{ trust: 0, told: false },
		);

		expect(values).toEqual({ trust: 1, told: false });
	});

	test('leave the values they were given as they were', () => {
		const values = { trust: 0, told: false };

		applyEffects([{ kind: 'add', variable: 'trust', amount: 1 }], variables, values);

		expect(values).toEqual({ trust: 0, told: false });
	});
});

describe('a condition', () => {
	test.for<[Comparison, number[]]>([
		['<', [0]],
		['<=', [0, 1]],
		['=', [1]],
		['!=', [0, 2]],
		['>=', [1, 2]],
		['>', [2]],
	])('trust %s 1 holds at %j', ([operator, holds]) => {
		const condition: Condition = { kind: 'compare', variable: 'trust', operator, value: 1 };

		const held = [0, 1, 2].filter((trust) => evaluateCondition(condition, { trust }));

		expect(held).toEqual(holds);
	});

	test.for<[Condition, boolean[]]>([
		[{ kind: 'and', left: trusted, right: told }, [false, false, false, true]],
		[{ kind: 'or', left: trusted, right: told }, [false, true, true, true]],
		[{ kind: 'not', operand: told }, [true, false, true, false]],
	])('joins others: %j', ([condition, expected]) => {
		const values = [
			{ trust: 0, told: false },
			{ trust: 0, told: true },
			{ trust: 1, told: false },
			{ trust: 1, told: true },
		];

		expect(values.map((one) => evaluateCondition(condition, one))).toEqual(expected);
	});
});
