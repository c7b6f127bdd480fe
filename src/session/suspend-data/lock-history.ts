import { livesAt } from '../../lesson/draw.ts';
import type { ActivityNumber, ChoiceNumber, Revision, SceneNumber } from '../../model/ids.ts';
import type {
	ActivityShape,
	ChoiceShape,
	Life,
	LockShape,
	ScenarioShape,
} from '../../model/lock.ts';

/** What was ever given a number up to a revision, gone or not, in the order of the numbers. */
export function bornBy<Item extends Life & { readonly number: number }>(
	items: readonly Item[],
	revision: Revision,
): Item[] {
	return items
		.filter(({ born }) => born <= revision)
		.sort((one, other) => one.number - other.number);
}

export type LoggedActivity = Exclude<ActivityShape, { readonly kind: 'page' }>;

/** Those activities that can have a log. */
export function loggedActivities(shape: LockShape, revision: Revision): LoggedActivity[] {
	return bornBy(shape.activities, revision).filter((activity) => activity.kind !== 'page');
}

export function positionOf(
	items: readonly { readonly number: ActivityNumber }[],
	activity: ActivityNumber,
): number {
	return items.findIndex(({ number }) => number === activity);
}

/** The same function, which works on one part of a lock at one revision but once. */
export function remembered<Shape extends object, Value>(
	work: (shape: Shape, revision: Revision) => Value,
): (shape: Shape, revision: Revision) => Value {
	const known = new WeakMap<Shape, Map<Revision, Value>>();
	return (shape, revision) => {
		const values = known.get(shape) ?? new Map<Revision, Value>();
		known.set(shape, values);
		const value = values.get(revision) ?? work(shape, revision);
		values.set(revision, value);
		return value;
	};
}

/** The ways through a scenario as it was at one revision. */
export class ScenarioMap {
	readonly start: SceneNumber | undefined;
	readonly #choices: ReadonlyMap<SceneNumber, readonly ChoiceShape[]>;

	constructor(scenario: ScenarioShape, revision: Revision) {
		const living = (life: Life) => livesAt(life, revision);
		this.start = scenario.starts.find(living)?.scene;
		this.#choices = new Map(
			scenario.scenes
				.filter(living)
				.map(({ number, choices }) => [number, bornBy(choices, revision).filter(living)]),
		);
	}

	/** The choices written in the scene, open or closed; none in an ending or a scene that is gone. */
	choicesIn(scene: SceneNumber | undefined): readonly ChoiceShape[] {
		return (scene === undefined ? undefined : this.#choices.get(scene)) ?? [];
	}

	/** Where a choice leads, and which of how many it is; nothing where it is not written there. */
	follow(
		scene: SceneNumber | undefined,
		choice: ChoiceNumber,
	): { readonly to: SceneNumber; readonly digit: number; readonly radix: number } | undefined {
		const choices = this.choicesIn(scene);
		const digit = choices.findIndex(({ number }) => number === choice);
		const found = choices[digit];
		return found && { to: found.to, digit, radix: choices.length };
	}
}

export const scenarioMap = remembered(
	(scenario: ScenarioShape, revision: Revision) => new ScenarioMap(scenario, revision),
);
