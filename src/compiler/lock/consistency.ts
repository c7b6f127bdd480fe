import type { Life } from '../../model/lock.ts';
import type { Lock, LockedActivity } from './lock.ts';

/** The first thing in the lock that numbering never writes, in words; `undefined` where there is none. */
export function findInconsistency(lock: Lock): string | undefined {
	const gap = lock.revisions.find(({ revision }, index) => revision !== index + 1);
	if (gap !== undefined) return `revision ${String(gap.revision)} is out of order`;
	const open = lock.revisions.slice(0, -1).find(({ released }) => released === undefined);
	if (open !== undefined) return `revision ${String(open.revision)} is open, but not the last`;
	return (
		inNumbers('objective', lock.objectives, lock) ??
		inNumbers('activity', lock.activities, lock) ??
		first(lock.activities, (activity) => inActivity(activity, lock))
	);
}

function inActivity(activity: LockedActivity, lock: Lock): string | undefined {
	switch (activity.kind) {
		case 'page':
			return undefined;
		case 'scenario': {
			const scenes = new Set(activity.scenes.map(({ number }) => number));
			return (
				inLives('start', activity.starts, lock) ??
				inNumbers('scene', activity.scenes, lock) ??
				first(activity.scenes, ({ key, choices }) => {
					const lost = choices.find(({ to }) => !scenes.has(to));
					return lost === undefined
						? inNumbers('choice', choices, lock)
						: `a choice in “${key}” goes to scene ${String(lost.to)}, which there never was`;
				}) ??
				first(activity.starts, ({ scene }) =>
					scenes.has(scene) ? undefined : `scene ${String(scene)} never was`,
				) ??
				inFacts('start', activity, activity.starts)
			);
		}
		case 'assessment': {
			const objectives = new Set(lock.objectives.map(({ number }) => number));
			return (
				inLives('draw', activity.draws, lock) ??
				inNumbers('question', activity.questions, lock) ??
				first(activity.questions, ({ key, objective, options }) =>
					objectives.has(objective)
						? inNumbers('option', options, lock)
						: `the question “${key}” has objective ${String(objective)}, which there never was`,
				) ??
				inFacts('draw', activity, activity.draws)
			);
		}
	}
}

/** Numbers rise, so none is given twice. */
function inNumbers(
	what: string,
	items: readonly (Life & { readonly number: number })[],
	lock: Lock,
): string | undefined {
	const twisted = items.find(({ number }, index) => {
		const before = items[index - 1];
		return before !== undefined && before.number >= number;
	});
	if (twisted !== undefined) return `${what} ${String(twisted.number)} is out of order`;
	return inLives(what, items, lock);
}

function inLives(what: string, items: readonly Life[], lock: Lock): string | undefined {
	const last = lock.revisions.length;
	const impossible = items.find(
		({ born, gone }) => born > last || (gone !== undefined && (gone < born || gone > last)),
	);
	if (impossible === undefined) return undefined;
	return `${what === 'activity' || what === 'objective' || what === 'option' ? 'an' : 'a'} ${what} lives in revisions that there are not`;
}

function inFacts(what: string, { key, gone }: LockedActivity, facts: readonly Life[]) {
	const living = facts.filter((fact) => fact.gone === undefined).length;
	return gone !== undefined || living === 1
		? undefined
		: `“${key}” has ${String(living)} living entries for its ${what}`;
}

function first<Value>(
	values: readonly Value[],
	find: (value: Value) => string | undefined,
): string | undefined {
	for (const value of values) {
		const found = find(value);
		if (found !== undefined) return found;
	}
	return undefined;
}
