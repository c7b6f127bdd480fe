import type { Activity } from '../../model/activity.ts';
import type { Revision, SceneNumber } from '../../model/ids.ts';
import type { Life, ScenarioShape } from '../../model/lock.ts';
import type { LockedScenario } from '../lock/lock.ts';
import type { Return, ScenarioChange } from './changes.ts';
import { livesAt } from './lives-at.ts';

/** The scenario as `before` had it at a revision, and as the lock and its content have it now. */
export function compareScenarios(
	before: ScenarioShape,
	revision: Revision,
	now: LockedScenario,
	content: Activity | undefined,
): ScenarioChange {
	const old = readMap(before, (life) => livesAt(life, revision));
	const current = readMap(now, ({ gone }) => gone === undefined);
	const nameOf = (number: SceneNumber): string => {
		const scenes = content?.kind === 'scenario' ? content.scenes : [];
		const heading = scenes.find((scene) => scene.number === number)?.heading;
		return heading === undefined
			? `#${now.scenes.find((scene) => scene.number === number)?.key ?? String(number)}`
			: `“${heading}”`;
	};
	const kept = [...old.scenes.keys()].filter((number) => current.scenes.has(number));
	const choicesOf = (one: ScenarioMap, other: ScenarioMap) =>
		kept.flatMap((scene) => {
			const known = new Set(other.scenes.get(scene)?.map(({ number }) => number));
			const texts = now.scenes.find(({ number }) => number === scene)?.choices ?? [];
			return (one.scenes.get(scene) ?? [])
				.filter(({ number }) => !known.has(number))
				.map(({ number }) => {
					const text = texts.find((choice) => choice.number === number)?.text;
					return `“${text ?? String(number)}” in ${nameOf(scene)}`;
				});
		});
	return {
		scenes: {
			kept: kept.length,
			added: [...current.scenes.keys()].filter((one) => !old.scenes.has(one)).map(nameOf),
			removed: [...old.scenes.keys()].filter((one) => !current.scenes.has(one)).map(nameOf),
		},
		choices: { added: choicesOf(current, old), removed: choicesOf(old, current) },
		isStartKept: old.start === current.start,
		returns: old.start === current.start ? findReturns(old, current, nameOf) : [],
		isLogicChanged: false,
	};
}

interface ScenarioMap {
	readonly start: SceneNumber | undefined;
	readonly scenes: ReadonlyMap<
		SceneNumber,
		readonly { readonly number: number; readonly to: SceneNumber }[]
	>;
}

function readMap({ starts, scenes }: ScenarioShape, isThere: (life: Life) => boolean): ScenarioMap {
	return {
		start: starts.find(isThere)?.scene,
		scenes: new Map(
			scenes.filter(isThere).map(({ number, choices }) => [number, choices.filter(isThere)]),
		),
	};
}

/**
 * An unfinished run is cut before its first choice that is gone. So whoever stands in a scene that such a choice led
 * to, at once or in more steps, returns to the scene of that choice, if kept choices lead there.
 */
function findReturns(
	old: ScenarioMap,
	current: ScenarioMap,
	nameOf: (scene: SceneNumber) => string,
): Return[] {
	const isKept = (scene: SceneNumber, choice: number) =>
		current.scenes.get(scene)?.some(({ number }) => number === choice) === true;
	const still = reach(old, old.start, isKept);
	const returns = new Map<SceneNumber, Set<SceneNumber>>();
	for (const scene of still) {
		for (const { number, to } of old.scenes.get(scene) ?? []) {
			if (isKept(scene, number)) continue;
			for (const stood of reach(old, to, () => true)) {
				const isEnding = old.scenes.get(stood)?.length === 0;
				if (!isEnding) returns.set(stood, (returns.get(stood) ?? new Set()).add(scene));
			}
		}
	}
	return [...returns]
		.sort(([one], [other]) => one - other)
		.map(([from, to]) => ({
			from: nameOf(from),
			isRemoved: !current.scenes.has(from),
			to: [...to].sort((one, other) => one - other).map(nameOf),
		}));
}

/** The scene and all that its choices lead to. */
function reach(
	{ scenes }: ScenarioMap,
	from: SceneNumber | undefined,
	isOpen: (scene: SceneNumber, choice: number) => boolean,
): ReadonlySet<SceneNumber> {
	const reached = new Set(from === undefined ? [] : [from]);
	for (const scene of reached) {
		for (const { number, to } of scenes.get(scene) ?? [])
			if (isOpen(scene, number)) reached.add(to);
	}
	return reached;
}
