import { splitRuns, type Run } from '../lesson/runs.ts';
import type { Entry } from '../model/progress.ts';

/**
 * A scenario's log as the LMS keeps it: the recorded run and, as one restart, the run in progress. The practice
 * runs between them stay on the device. Other logs are what they were.
 */
export function compactEntries(entries: readonly Entry[]): readonly Entry[] {
	const runs = splitRuns(entries);
	const [recorded, current] = [runs[0], runs.at(-1)];
	if (runs.length <= 2 || recorded === undefined || current === undefined) return entries;
	const keep = commonLength(recorded, current);
	return [...recorded, { kind: 'restarted', keep }, ...current.slice(keep)];
}

function commonLength(one: Run, other: Run): number {
	const parting = one.findIndex(({ choice, scene }, index) => {
		const across = other[index];
		return across?.choice !== choice || across.scene !== scene;
	});
	return parting === -1 ? one.length : parting;
}
