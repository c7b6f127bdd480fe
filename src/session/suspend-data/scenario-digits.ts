import type { SceneNumber } from '../../model/ids.ts';
import type { Entry } from '../../model/progress.ts';
import type { Chose } from '../../lesson/runs.ts';
import { compactEntries } from '../compact-entries.ts';
import { DigitWriter, type DigitReader } from './digits.ts';
import type { ScenarioMap } from './lock-history.ts';
import {
	AS_EXPECTED,
	COUNT_GROUP,
	MOST_ENTRIES,
	NOT_KEPT,
	type LogForm,
	type LogPlan,
} from './log-plan.ts';

/** A run that has not come to an ending: its choices are counted. */
const OPEN = 2;
/** The recorded run and a practice run. */
const PRACTICE = 3;

/** The part of a run, from its first choice on, that can be made along the map. */
interface Way {
	readonly steps: readonly { readonly digit: number; readonly radix: number }[];
	/** Before the first choice, after it, and so on. */
	readonly scenes: readonly (SceneNumber | undefined)[];
	readonly isEnded: boolean;
}

export function planScenario(map: ScenarioMap, log: readonly Entry[]): LogPlan {
	const entries = compactEntries(log);
	const digits = new DigitWriter();
	const restart = entries.findIndex(({ kind }) => kind === 'restarted');
	const recorded = wayOf(map, map.start, entries.slice(0, restart === -1 ? undefined : restart));
	const restarted = entries[restart];
	if (restarted?.kind !== 'restarted') {
		const { length } = recorded.steps;
		if (length === 0) return { form: NOT_KEPT, digits, length };
		if (!recorded.isEnded) digits.count(length, COUNT_GROUP);
		writeSteps(digits, recorded);
		return { form: recorded.isEnded ? AS_EXPECTED : OPEN, digits, length };
	}
	const keep = Math.min(restarted.keep, recorded.steps.length);
	const made = wayOf(map, recorded.scenes[keep], entries.slice(restart + 1));
	writeWay(digits, recorded);
	digits.digit(keep, recorded.steps.length + 1);
	writeWay(digits, made);
	return { form: PRACTICE, digits, length: keep + made.steps.length };
}

export function readScenario(map: ScenarioMap, form: LogForm, digits: DigitReader): Entry[] {
	switch (form) {
		case NOT_KEPT:
			return [];
		case AS_EXPECTED:
			return readSteps(digits, map, map.start, undefined);
		case OPEN:
			return readSteps(digits, map, map.start, digits.count(COUNT_GROUP));
		case PRACTICE: {
			const recorded = readWay(digits, map, map.start);
			const keep = digits.digit(recorded.length + 1);
			const from = recorded[keep]?.scene ?? endOf(map, recorded);
			return [...recorded, { kind: 'restarted', keep }, ...readWay(digits, map, from)];
		}
	}
}

function wayOf(map: ScenarioMap, from: SceneNumber | undefined, entries: readonly Entry[]): Way {
	const scenes = [from];
	const steps: { digit: number; radix: number }[] = [];
	for (const entry of entries) {
		const scene = scenes.at(-1);
		const step =
			entry.kind === 'chose' && entry.scene === scene ? map.follow(scene, entry.choice) : undefined;
		if (step === undefined) break;
		steps.push(step);
		scenes.push(step.to);
	}
	return { steps, scenes, isEnded: map.choicesIn(scenes.at(-1)).length === 0 };
}

function writeWay(digits: DigitWriter, way: Way): void {
	digits.flag(way.isEnded);
	if (!way.isEnded) digits.count(way.steps.length, COUNT_GROUP);
	writeSteps(digits, way);
}

function readWay(digits: DigitReader, map: ScenarioMap, from: SceneNumber | undefined): Chose[] {
	const isEnded = digits.flag();
	return readSteps(digits, map, from, isEnded ? undefined : digits.count(COUNT_GROUP));
}

function writeSteps(digits: DigitWriter, { steps }: Way): void {
	for (const { digit, radix } of steps) digits.digit(digit, radix);
}

/** `count` choices, or as many as lead to an ending. */
function readSteps(
	digits: DigitReader,
	map: ScenarioMap,
	from: SceneNumber | undefined,
	count: number | undefined,
): Chose[] {
	const entries: Chose[] = [];
	let scene = from;
	while (entries.length !== count) {
		const choices = map.choicesIn(scene);
		if (scene === undefined || choices.length === 0) break;
		const choice = choices[digits.digit(choices.length)];
		if (choice === undefined || entries.length > MOST_ENTRIES) {
			throw new RangeError('A run without an end.');
		}
		entries.push({ kind: 'chose', scene, choice: choice.number });
		scene = choice.to;
	}
	return entries;
}

function endOf(map: ScenarioMap, run: readonly Chose[]): SceneNumber | undefined {
	const last = run.at(-1);
	return last === undefined ? map.start : map.follow(last.scene, last.choice)?.to;
}
