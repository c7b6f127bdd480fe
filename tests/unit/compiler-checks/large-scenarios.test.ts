import { describe, expect, test } from 'vitest';
import { checkSavedSize } from '../../../src/compiler/checks/check-saved-size.ts';
import { maximumSituations, walkSituations } from '../../../src/compiler/checks/situations.ts';
import { authoredModule } from '../../fixtures/authored-module.ts';
import { parseScenario } from '../../fixtures/parse-text.ts';
import type { AuthoredScenario } from '../../../src/compiler/authored.ts';
import type { Variable } from '../../../src/model/variables.ts';

const at = { file: 'modules/test/story.md', line: 1, column: 1 };

/** One scene in which each variable can be changed, and an ending. */
function changingAll(variables: readonly Variable[]): AuthoredScenario {
	const lines = variables.map(({ kind, name }) =>
		kind === 'flag'
			? `- [Set ${name}](#here) \`poor\` \`told_manager = true\``
			: `- [Raise ${name}](#here) \`poor\` \`trust +1\``,
	);
	const scenario = parseScenario(
		`## Here\n\n- [Leave](#there) \`best\`\n${lines.join('\n')}\n\n## There\n\n\`ending: good\``,
	);
	const [here, ...others] = scenario.scenes;
	if (here === undefined) throw new Error('There is no scene.');
	const choices = here.choices.map((choice, index) => {
		const variable = variables[index - 1];
		if (variable === undefined) return choice;
		const effect =
			variable.kind === 'flag'
				? { kind: 'set' as const, variable: variable.name, value: true }
				: { kind: 'add' as const, variable: variable.name, amount: 1 };
		return { ...choice, effects: [{ value: effect, at }] };
	});
	return {
		...scenario,
		variables: variables.map((value) => ({ value, at })),
		scenes: [{ ...here, choices }, ...others],
	};
}

const flags = (count: number): Variable[] =>
	Array.from({ length: count }, (_, index) => ({
		kind: 'flag',
		name: `flag_${String(index)}`,
		start: false,
	}));

describe('the walk over every situation', () => {
	test('tells all values apart, numbers below zero included', () => {
		const trust: Variable = { kind: 'number', name: 'trust', from: -3, to: 4, start: -3 };

		const walk = walkSituations(changingAll([...flags(5), trust]));

		expect(walk.complete && walk.situations).toHaveLength(2 * 2 ** 5 * 8);
	});

	test('tells them apart where there are more values than a number can count', () => {
		const wide = Array.from({ length: 5 }, (_, index): Variable => ({
			kind: 'number',
			name: `wide_${String(index)}`,
			from: -1000,
			to: 1000,
			start: 999,
		}));

		const walk = walkSituations(changingAll([...flags(2), ...wide]));

		expect(walk.complete && walk.situations).toHaveLength(2 * 2 ** 7);
	});

	test('gives up at the limit', () => {
		expect(walkSituations(changingAll(flags(20))).complete).toBe(false);
		expect(maximumSituations).toBe(200_000);
	});
});

test('a story of many thousand scenes has a size', () => {
	const last = 12_000;
	const scenes = Array.from({ length: last + 1 }, (_, index) => ({
		id: `scene-${String(index)}`,
		text: 'On we go.',
		choices:
			index === last
				? []
				: [1, 2].map((step) => ({
						text: `By ${String(step)}`,
						to: `scene-${String(Math.min(last, index + step))}`,
					})),
	}));

	const [warning] = checkSavedSize(
		authoredModule({ objectives: [], activities: [{ kind: 'scenario', key: 'story', scenes }] }),
	);

	// Two runs of a bit for each scene, and 160 bits besides, six to a character.
	expect(warning?.message).toContain('4,027 characters');
});
