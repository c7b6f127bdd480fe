import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
	applyEffects as applyEffectsInCompiler,
	isOpen as isOpenInCompiler,
} from '../../src/compiler/checks/variable-values.ts';
import { replayRun } from '../../src/lesson/replay.ts';
import type { Chose } from '../../src/lesson/runs.ts';
import { createScenarioMachine } from '../../src/lesson/scenario-machine.ts';
import { applyEffects, evaluateCondition } from '../../src/lesson/variables.ts';
import type { Scenario } from '../../src/model/activity.ts';
import { id } from '../fixtures/build-module.ts';
import { condition, randomScenario } from '../fixtures/random-module.ts';

const picks = fc.array(fc.nat({ max: 20 }), { maxLength: 25 });

/** Makes open choices on a live actor, as picked, until an ending. */
function walk(scenario: Scenario, made: readonly number[]) {
	const actor = createActor(createScenarioMachine(scenario)).start();
	const run: Chose[] = [];
	for (const pick of made) {
		const scene = scenario.scenes.find(
			({ number }) => String(number) === actor.getSnapshot().value,
		);
		if (scene?.kind !== 'decision') break;
		const open = scene.choices.filter(({ number }) =>
			actor.getSnapshot().can({ type: 'choice.select', choice: number }),
		);
		const choice = open[pick % open.length];
		if (choice === undefined) break;
		actor.send({ type: 'choice.select', choice: choice.number });
		run.push({ kind: 'chose', scene: scene.number, choice: choice.number });
	}
	return { run, snapshot: actor.getSnapshot() };
}

describe('replay', () => {
	test('of the choices of any walk gives the state of that walk', () => {
		fc.assert(
			fc.property(randomScenario(), picks, (scenario, made) => {
				const { run, snapshot } = walk(scenario, made);

				const { fits, now, situations } = replayRun(scenario, run);

				expect(fits).toBe(run.length);
				expect(situations).toHaveLength(run.length + 1);
				expect(String(now.scene.number)).toBe(snapshot.value);
				expect(now.variables).toEqual(snapshot.context);
				expect(now.scene.kind === 'ending').toBe(snapshot.status === 'done');
			}),
		);
	});

	test('of another scenario’s choices stops at the first that does not fit, and never throws', () => {
		fc.assert(
			fc.property(randomScenario(), randomScenario(), picks, (older, newer, made) => {
				const { run } = walk(older, made);

				const { fits } = replayRun(newer, run);

				expect(replayRun(newer, run.slice(0, fits)).fits).toBe(fits);
				expect(replayRun(newer, run.slice(0, fits + 1)).fits).toBe(fits);
			}),
		);
	});

	test('of any numbers at all never throws', () => {
		const chose = fc.record({
			kind: fc.constant('chose' as const),
			scene: fc.nat({ max: 8 }).map(id.scene),
			choice: fc.nat({ max: 5 }).map(id.choice),
		});
		fc.assert(
			fc.property(randomScenario(), fc.array(chose), (scenario, run) => {
				expect(replayRun(scenario, run).fits).toBeLessThanOrEqual(run.length);
			}),
		);
	});
});

describe('the lesson and the compiler agree', () => {
	test('on which choices are open, and on what they do', () => {
		fc.assert(
			fc.property(randomScenario(), picks, condition, (scenario, made, extra) => {
				const { run } = walk(scenario, made);
				const { situations } = replayRun(scenario, run);

				situations.forEach(({ scene, variables: values, open }, index) => {
					const written = scene.kind === 'decision' ? scene.choices : [];
					expect(open).toEqual(
						written.filter((choice) => isOpenInCompiler(choice.condition, values)),
					);
					expect(evaluateCondition(extra, values)).toBe(isOpenInCompiler(extra, values));
					const taken = written.find(({ number }) => number === run[index]?.choice);
					const after = applyEffects(taken?.effects ?? [], scenario.variables, values);
					expect(after).toEqual(
						applyEffectsInCompiler(taken?.effects ?? [], scenario.variables, values),
					);
					expect(situations[index + 1]?.variables ?? after).toEqual(after);
				});
			}),
		);
	});
});
