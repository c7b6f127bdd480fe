import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../fixtures/parse-text.ts';

function parseCodes(codes: string) {
	const { scenes } = parseScenario(
		`## Break room\n\n- [Go](#home) ${codes}\n\n## Home\n\n\`ending: good\``,
	);
	const [choice] = scenes[0]?.choices ?? [];
	return {
		effects: choice?.effects.map(({ value }) => value),
		condition: choice?.condition?.value,
	};
}

const flag = { kind: 'flag', variable: 'told_manager' };
const trust = (operator: string, value: number) => ({
	kind: 'compare',
	variable: 'trust',
	operator,
	value,
});

describe('conditions', () => {
	test.each([
		['if told_manager', flag],
		['if not told_manager', { kind: 'not', operand: flag }],
		['if told_manager = false', { kind: 'not', operand: flag }],
		['if told_manager != false', flag],
		['if trust < 1', trust('<', 1)],
		['if trust <= 1', trust('<=', 1)],
		['if trust = -1', trust('=', -1)],
		['if trust != 0', trust('!=', 0)],
		['if trust>=1', trust('>=', 1)],
		['if trust > - 2', trust('>', -2)],
		[
			'if trust > 0 or trust < 0 and told_manager',
			{
				kind: 'or',
				left: trust('>', 0),
				right: { kind: 'and', left: trust('<', 0), right: flag },
			},
		],
		[
			'if (trust > 0 or told_manager) and not (trust = 2)',
			{
				kind: 'and',
				left: { kind: 'or', left: trust('>', 0), right: flag },
				right: { kind: 'not', operand: trust('=', 2) },
			},
		],
		[
			'if not told_manager and trust > 0',
			{ kind: 'and', left: { kind: 'not', operand: flag }, right: trust('>', 0) },
		],
	])('%s', (code, expected) => {
		expect(parseCodes(`\`${code}\``).condition).toEqual(expected);
	});
});

describe('effects', () => {
	test.each([
		['trust +1', { kind: 'add', variable: 'trust', amount: 1 }],
		['trust - 2', { kind: 'add', variable: 'trust', amount: -2 }],
		['trust = -1', { kind: 'set', variable: 'trust', value: -1 }],
		['told_manager = true', { kind: 'set', variable: 'told_manager', value: true }],
		['told_manager=false', { kind: 'set', variable: 'told_manager', value: false }],
	])('%s', (code, expected) => {
		expect(parseCodes(`\`${code}\``).effects).toEqual([expected]);
	});
});
