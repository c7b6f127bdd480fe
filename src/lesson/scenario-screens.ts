import type { Scenario } from '../model/activity.ts';
import type { Progress } from '../model/progress.ts';
import type { Screen, Station } from '../model/screen.ts';
import { takenAt } from './course.ts';
import { type Replay, replayRun } from './replay.ts';
import { type Run, entriesOf, splitRuns } from './runs.ts';
import type { Frame } from './frame.ts';

/** `frame.place` is one that exists in the current run. */
export function scenarioScreen(progress: Progress, scenario: Scenario, frame: Frame): Screen {
	const runs = splitRuns(entriesOf(progress, scenario.number));
	const run = runs.at(-1) ?? [];
	const practice = runs.length > 1;
	const replay = replayRun(scenario, run);
	const { screen, at } = frame.place;
	if (screen === 'intro') return { ...frame, kind: 'intro', content: scenario };
	if (screen === 'feedback') {
		const station = stationAt(scenario, run, replay, at - 1);
		if (station === undefined) throw new Error(`Nothing was chosen before place ${at}.`);
		const { scene, taken } = station;
		return { ...frame, kind: 'choice-feedback', scene, taken, practice };
	}
	const { scene, open } = replay.situations[at] ?? replay.now;
	if (scene.kind === 'ending') {
		const path = run.flatMap((_, index) => stationAt(scenario, run, replay, index) ?? []);
		return { ...frame, kind: 'debrief', ending: scene, path, practice };
	}
	const taken = takenAt(scenario, run[at]);
	return { ...frame, kind: 'scene', scene, open, practice, ...(taken && { taken }) };
}

function stationAt(
	scenario: Scenario,
	run: Run,
	{ situations, fits }: Replay,
	at: number,
): Station | undefined {
	const situation = situations[at];
	const taken = takenAt(scenario, run[at]);
	if (taken === undefined || situation?.scene.kind !== 'decision' || at >= fits) return undefined;
	const others = situation.open
		.filter((choice) => choice !== taken)
		.map((choice) => ({ choice, leadsTo: headingOf(scenario, choice.to) }));
	return { scene: situation.scene, taken, others, at };
}

function headingOf({ scenes }: Scenario, number: Scenario['start']): string {
	return scenes.find((scene) => scene.number === number)?.heading ?? '';
}
