import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/compiler/checks/check-scenario.ts';
import { walkSituations } from '../../src/compiler/checks/situations.ts';
import { applyEffects, isOpen } from '../../src/compiler/checks/variable-values.ts';
import * as lesson from '../../src/lesson/variables.ts';
import {
	anyScenario,
	authoredScenario,
	randomCondition,
	randomEffects,
	randomValues,
	randomVariables,
	validScenario,
	walk,
	type RandomScenario,
} from '../fixtures/random-scenario.ts';

describe('the walk over every reachable situation', () => {
	test('finds the pairs that trying everything finds', () => {
		fc.assert(
			fc.property(anyScenario, (scenario) => {
				const found = walkSituations(authoredScenario(scenario));

				expect(found.complete).toBe(true);
				expect(found.complete && names(found.situations)).toEqual(
					[...walk(scenario).pairs.values()]
						.map(({ scene, values }) => JSON.stringify([`scene-${String(scene)}`, values]))
						.sort(),
				);
			}),
		);
	});

	test('a learner can get stuck exactly where the checks say so', () => {
		fc.assert(
			fc.property(anyScenario, (scenario) => {
				const codes = checkScenario(authoredScenario(scenario)).map(({ code }) => code);
				const { closed, endless } = walk(scenario);

				expect(codes.includes('situation-closed')).toBe(closed);
				expect(codes.includes('situation-endless')).toBe(endless);
			}),
		);
	});

	test('a choice is never open and an ending never reached exactly where the checks say so', () => {
		fc.assert(
			fc.property(anyScenario, (scenario) => {
				const codes = checkScenario(authoredScenario(scenario)).map(({ code }) => code);
				const countOf = (code: string) => codes.filter((one) => one === code).length;
				const { pairs, taken } = walk(scenario);
				const met = new Set([...pairs.values()].map(({ scene }) => scene));
				const open = (scene: number, choice: number) =>
					taken.has(`${String(scene)}.${String(choice)}`);
				const neverOpen = [...met].flatMap((scene) =>
					(scenario.scenes[scene] ?? []).filter((_, choice) => !open(scene, choice)),
				);
				const linked = linkedScenes(scenario);
				const neverMet = linked.filter((scene) => !met.has(scene));

				expect(countOf('choice-never-open')).toBe(neverOpen.length);
				expect(countOf('scene-unreachable')).toBe(scenario.scenes.length - linked.length);
				expect(countOf('ending-never-reached')).toBe(
					neverMet.filter((scene) => scenario.scenes[scene]?.length === 0).length,
				);
			}),
		);
	});

	test('a valid scenario has nothing to report', () => {
		fc.assert(
			fc.property(validScenario, (scenario) => {
				expect(checkScenario(authoredScenario(scenario))).toEqual([]);
			}),
		);
	});
});

describe('variables mean the same to the checks and to the lesson', () => {
	test('a condition holds for both or for neither', () => {
		fc.assert(
			fc.property(randomCondition, randomValues, (condition, values) => {
				expect(isOpen(condition, values)).toBe(lesson.evaluateCondition(condition, values));
			}),
		);
	});

	test('effects leave both with the same values', () => {
		fc.assert(
			fc.property(randomEffects, randomValues, (effects, values) => {
				expect(applyEffects(effects, randomVariables, values)).toEqual(
					lesson.applyEffects(effects, randomVariables, values),
				);
			}),
		);
	});
});

function names(
	situations: readonly {
		readonly scene: { readonly id: { readonly value: string } };
		readonly values: object;
	}[],
): string[] {
	return situations.map(({ scene, values }) => JSON.stringify([scene.id.value, values])).sort();
}

/** Scenes that a chain of choices leads to, were all of them open. */
function linkedScenes({ variables, scenes }: RandomScenario): number[] {
	const opened = scenes.map((choices) => choices.map(({ to }) => ({ to, effects: [] })));
	const { pairs } = walk({ variables, scenes: opened });
	return [...pairs.values()].map(({ scene }) => scene);
}
