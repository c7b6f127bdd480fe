import type { VariableValues } from '../../model/variables.ts';
import type { AuthoredChoice, AuthoredScenario, AuthoredScene } from '../authored.ts';
import { createCoding, type ValueCode } from './value-codes.ts';
import { applyEffects, isOpen, startValues } from './variable-values.ts';

/** More reachable pairs of scene and values than this cannot be checked in reasonable time. */
export const maximumSituations = 200_000;

/** A scene together with the values its variables have there. */
export interface Situation {
	readonly scene: AuthoredScene;
	readonly values: VariableValues;
	/** The situation before this one on a shortest way here; absent at the start. */
	readonly from?: Situation;
	readonly ways: readonly Way[];
}

/** An open choice and the situation it leads to. */
interface Way {
	readonly choice: AuthoredChoice;
	readonly to: Situation;
}

/** Every situation a learner can come into, nearest first, or that there are too many of them. */
type SituationWalk =
	| { readonly complete: true; readonly situations: readonly Situation[] }
	| { readonly complete: false };

interface Found extends Situation {
	readonly ways: Way[];
	readonly code: ValueCode;
}

/** Walks the scenario breadth first. Choices whose target no scene has are left out. */
export function walkSituations(
	scenario: AuthoredScenario,
	limit: number = maximumSituations,
): SituationWalk {
	const [first] = scenario.scenes;
	if (first === undefined) return { complete: true, situations: [] };
	const scenes = new Map(
		scenario.scenes.map((scene) => [scene.id.value, { scene, known: new Map<ValueCode, Found>() }]),
	);
	const variables = scenario.variables.map(({ value }) => value);
	const coding = createCoding(variables);
	const start = startValues(variables);
	const begin: Found = { scene: first, values: start, code: coding.codeOf(start), ways: [] };
	scenes.get(first.id.value)?.known.set(begin.code, begin);

	const found = [begin];
	// A loop over a list meets what is added during it too, so this is the queue of a breadth-first search.
	for (const from of found) {
		for (const choice of from.scene.choices) {
			const target = scenes.get(choice.target.value);
			if (target === undefined || !isOpen(choice.condition?.value, from.values)) continue;
			const effects = choice.effects.map(({ value }) => value);
			const values = applyEffects(effects, variables, from.values);
			const code = coding.codeAfter(from, effects, values);
			let to = target.known.get(code);
			if (to === undefined) {
				to = { scene: target.scene, values, code, from, ways: [] };
				target.known.set(code, to);
				found.push(to);
			}
			from.ways.push({ choice, to });
			if (found.length > limit) return { complete: false };
		}
	}
	return { complete: true, situations: found };
}

/** Scene ids on one shortest way to the situation, its own scene's last. */
export function pathTo(situation: Situation): readonly string[] {
	const path: string[] = [];
	for (let at: Situation | undefined = situation; at !== undefined; at = at.from) {
		path.push(at.scene.id.value);
	}
	return path.reverse();
}

/** The situations from which one that `isEnd` holds for can be reached, those themselves included. */
export function situationsLeadingTo(
	situations: readonly Situation[],
	isEnd: (situation: Situation) => boolean,
): ReadonlySet<Situation> {
	const before = new Map<Situation, Situation[]>();
	for (const situation of situations) {
		for (const { to } of situation.ways) {
			const known = before.get(to);
			if (known === undefined) before.set(to, [situation]);
			else known.push(situation);
		}
	}
	const leading = new Set(situations.filter(isEnd));
	for (const situation of leading) {
		for (const earlier of before.get(situation) ?? []) leading.add(earlier);
	}
	return leading;
}
