import { assign, setup } from 'xstate';
import type { Choice, Scenario, Scene } from '../model/activity.ts';
import type { ChoiceNumber } from '../model/ids.ts';
import type { Condition, Effect } from '../model/variables.ts';
import { applyEffects, evaluateCondition, startValues } from './variables.ts';

interface ScenarioEvent {
	readonly type: 'choice.select';
	readonly choice: ChoiceNumber;
}

/**
 * The statechart of one way through a scenario: a state for each scene, named by its number, a transition
 * for each choice, and a final state for each ending. Context holds the variables and nothing else.
 */
export function createScenarioMachine(scenario: Scenario) {
	const context = startValues(scenario.variables);
	return setup({
		// XState takes its types from a value that is never read.
		types: { context, events: {} as ScenarioEvent },
		guards: {
			isOpen: (
				{ context, event },
				{ choice, condition }: { choice: ChoiceNumber; condition: Condition | undefined },
			) =>
				event.choice === choice &&
				(condition === undefined || evaluateCondition(condition, context)),
		},
		actions: {
			apply: assign(({ context }, { effects }: { effects: readonly Effect[] }) =>
				applyEffects(effects, scenario.variables, context),
			),
		},
	}).createMachine({
		id: `scenario-${scenario.number}`,
		context,
		initial: String(scenario.start),
		states: Object.fromEntries(scenario.scenes.map((scene) => [scene.number, sceneState(scene)])),
	});
}

export type ScenarioMachine = ReturnType<typeof createScenarioMachine>;

function sceneState(scene: Scene) {
	return scene.kind === 'ending'
		? { type: 'final' as const }
		: { on: { 'choice.select': scene.choices.map(choiceTransition) } };
}

function choiceTransition({ number, to, condition, effects }: Choice) {
	return {
		target: String(to),
		guard: { type: 'isOpen' as const, params: { choice: number, condition } },
		actions: { type: 'apply' as const, params: { effects } },
	};
}
