import { initialTransition, transition } from 'xstate';
import type { Choice, Scenario, Scene } from '../model/activity.ts';
import type { VariableValues } from '../model/variables.ts';
import type { Chose } from './runs.ts';
import { createScenarioMachine, type ScenarioMachine } from './scenario-machine.ts';

/** Where a run stands after some of its choices. */
interface Situation {
	readonly scene: Scene;
	readonly variables: VariableValues;
	/** In the order written; none in an ending. */
	readonly open: readonly Choice[];
}

export interface Replay {
	/** After no choice, after the first, and so on: one more than choices fit. */
	readonly situations: readonly Situation[];
	/** How many choices, from the first on, could be made in this scenario as it is now. */
	readonly fits: number;
	/** `situations` at its end. */
	readonly now: Situation;
}

/** Makes the choices of a run again, up to the first that does not fit. */
export function replayRun(scenario: Scenario, choices: readonly Chose[]): Replay {
	const { machine, steps: known } = lastReplays.get(scenario) ?? beginReplay(scenario);
	const steps = known.slice(0, 1 + sharedLength(known, choices));
	let now = steps.at(-1) ?? known[0];
	for (const chose of choices.slice(steps.length - 1)) {
		const event = { type: 'choice.select' as const, choice: chose.choice };
		if (now.situation.scene.number !== chose.scene || !now.snapshot.can(event)) break;
		now = stepAt(scenario, transition(machine, now.snapshot, event)[0], chose);
		steps.push(now);
	}
	lastReplays.set(scenario, { machine, steps: [known[0], ...steps.slice(1)] });
	const situations = steps.map(({ situation }) => situation);
	return { situations, fits: situations.length - 1, now: now.situation };
}

type Snapshot = ReturnType<typeof initialTransition<ScenarioMachine>>[0];

interface Step {
	/** Absent on the first. */
	readonly chose?: Chose;
	readonly snapshot: Snapshot;
	readonly situation: Situation;
}

interface KnownReplay {
	readonly machine: ScenarioMachine;
	readonly steps: readonly [Step, ...Step[]];
}

/** So that one more choice is one transition, and showing another screen none. */
const lastReplays = new WeakMap<Scenario, KnownReplay>();

function beginReplay(scenario: Scenario): KnownReplay {
	const machine = createScenarioMachine(scenario);
	return { machine, steps: [stepAt(scenario, initialTransition(machine)[0])] };
}

function sharedLength(known: readonly Step[], choices: readonly Chose[]): number {
	const differs = choices.findIndex(({ scene, choice }, index) => {
		const chose = known[index + 1]?.chose;
		return chose?.scene !== scene || chose.choice !== choice;
	});
	return differs === -1 ? choices.length : differs;
}

function stepAt(scenario: Scenario, snapshot: Snapshot, chose?: Chose): Step {
	const scene = scenario.scenes.find(({ number }) => String(number) === snapshot.value);
	if (scene === undefined) throw new Error(`No scene ${JSON.stringify(snapshot.value)}.`);
	const open =
		scene.kind === 'ending'
			? []
			: scene.choices.filter(({ number }) =>
					snapshot.can({ type: 'choice.select', choice: number }),
				);
	return {
		...(chose && { chose }),
		snapshot,
		situation: { scene, variables: snapshot.context, open },
	};
}
