import type { Activity } from '../../model/activity.ts';
import type { Revision } from '../../model/ids.ts';
import type { ActivityShape, LockShape } from '../../model/lock.ts';
import type { ActivityOutline, CompiledModule } from '../../model/module.ts';
import type { Lock, LockedActivity } from '../lock/lock.ts';
import { living } from '../lock/numbering.ts';
import type { ActivityChange, ModuleChanges } from './changes.ts';
import { compareAssessments } from './compare-assessments.ts';
import { compareContents } from './compare-contents.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { livesAt } from './lives-at.ts';

/** The module as learners have it: its numbers at a revision and, where more is known of it, the rest. */
export interface Earlier {
	readonly lock: LockShape;
	readonly revision: Revision;
	readonly module?: {
		readonly outlines: readonly ActivityOutline[];
		readonly contents: readonly Activity[];
	};
}

/** What became of the earlier module. Its numbers must be a beginning of the lock. */
export function listChanges(
	earlier: Earlier,
	lock: Lock,
	{ outline, activities }: CompiledModule,
): ModuleChanges {
	const { revision } = earlier;
	const old = earlier.lock.activities.filter((activity) => livesAt(activity, revision));
	const keyOf = (number: number) =>
		lock.activities.find((activity) => activity.number === number)?.key ?? String(number);
	const changes = outline.activities.flatMap(
		({ number, kind, key, required }): ActivityChange[] => {
			const was = old.find((activity) => activity.number === number);
			const now = lock.activities.find((activity) => activity.number === number);
			const content = activities.find((activity) => activity.number === number);
			if (now === undefined) return [];
			if (was === undefined) return [{ kind: 'added', name: `${kind} ${key}`, required }];
			const change = compare(was, now, content, earlier, outline.activities);
			return change === undefined ? [] : [change];
		},
	);
	const gone = old.filter(({ number }) => outline.activities.every((one) => one.number !== number));
	const objectives = {
		old: earlier.lock.objectives.filter((objective) => livesAt(objective, revision)),
		now: living(lock.objectives),
	};
	const nameOf = (number: number) =>
		lock.objectives.find((objective) => objective.number === number)?.key ?? String(number);
	return {
		objectives: {
			added: missing(objectives.old, objectives.now).map(nameOf),
			removed: missing(objectives.now, objectives.old).map(nameOf),
		},
		activities: [
			...changes,
			...gone.map(({ kind, number }): ActivityChange => {
				return { kind: 'removed', name: `${kind} ${keyOf(number)}` };
			}),
		],
		isReordered: isReordered(earlier.module?.outlines ?? [], outline.activities),
	};
}

function compare(
	was: ActivityShape,
	now: LockedActivity,
	content: Activity | undefined,
	{ revision, module }: Earlier,
	outlines: readonly ActivityOutline[],
): ActivityChange | undefined {
	const name = now.key;
	const of = <Item extends { readonly number: number }>(items: readonly Item[] = []) =>
		items.find(({ number }) => number === now.number);
	const found = compareContents(
		{ content: of(module?.contents), outline: of(module?.outlines) },
		{ content, outline: of(outlines) },
	);
	if (was.kind === 'scenario' && now.kind === 'scenario') {
		const change = compareScenarios(was, revision, now, content);
		const { scenes, choices, isStartKept } = change;
		const isSame = isEmpty(scenes) && isEmpty(choices) && isStartKept && !found.isLogicChanged;
		if (!isSame) {
			return { kind: 'scenario', name, ...change, isLogicChanged: found.isLogicChanged };
		}
	}
	if (was.kind === 'assessment' && now.kind === 'assessment') {
		const change = { ...compareAssessments(was, revision, now), ...found.rules };
		const { questions, corrected, reworded, drawn, needed, attempts } = change;
		const isSame =
			isEmpty(questions) &&
			corrected.length + reworded.length === 0 &&
			(drawn ?? needed ?? attempts) === undefined;
		if (!isSame) return { kind: 'assessment', name, ...change };
	}
	return found.isChanged ? { kind: 'texts', name } : undefined;
}

function isEmpty({ added, removed }: { added: readonly string[]; removed: readonly string[] }) {
	return added.length + removed.length === 0;
}

function missing(
	there: readonly { readonly number: number }[],
	here: readonly { readonly number: number }[],
): number[] {
	return here
		.map(({ number }) => number)
		.filter((number) => there.every((one) => one.number !== number));
}

function isReordered(old: readonly ActivityOutline[], now: readonly ActivityOutline[]): boolean {
	const order = (ones: readonly ActivityOutline[], others: readonly ActivityOutline[]) =>
		ones
			.map(({ number }) => number)
			.filter((number) => others.some((other) => other.number === number))
			.join();
	return order(old, now) !== order(now, old);
}
