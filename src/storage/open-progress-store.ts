import type { ModuleId } from '../model/ids.ts';
import type { Clock } from '../session/clock.ts';
import type { ProgressStore } from '../session/progress-store.ts';
import type { Schedule } from '../session/schedule.ts';
import { withReturningMark, type MarkStorage } from './returning-mark.ts';

/** A database that another window holds in an older version, or a browser that never answers. */
const PATIENCE_MILLISECONDS = 4000;

export interface StorageAccess {
	readonly clock: Clock;
	readonly schedule: Schedule;
	/** Opens the database; in a browser `openIndexedDb`. Rejects or never answers where it cannot be had. */
	readonly open: (clock: Clock) => Promise<ProgressStore>;
	/** Reading `localStorage` throws where the browser refuses storage. */
	readonly marks: () => MarkStorage;
}

/**
 * The store that this browser allows: IndexedDB, or memory with `durable` false where it is refused, full, blocked
 * or silent. Rejects only where the one in memory is needed and cannot be loaded.
 */
export async function openProgressStore(
	module: ModuleId,
	{ clock, schedule, open, marks }: StorageAccess,
): Promise<ProgressStore> {
	const opened = open(clock).then(
		(store) => marked(store, module, marks),
		() => undefined,
	);
	const store = await Promise.race([opened, waited(schedule, PATIENCE_MILLISECONDS)]);
	if (store !== undefined) return store;
	const { createMemoryProgressStore } = await import('./memory-progress-store.ts');
	return createMemoryProgressStore(clock);
}

/** Dexie is loaded here and not before: nothing that the first screen needs waits for it. */
export async function openIndexedDb(clock: Clock): Promise<ProgressStore> {
	const { createDexieProgressStore } = await import('./dexie-progress-store.ts');
	return createDexieProgressStore(clock);
}

function marked(store: ProgressStore, module: ModuleId, marks: () => MarkStorage): ProgressStore {
	try {
		return withReturningMark(store, module, marks());
	} catch {
		return store;
	}
}

function waited(schedule: Schedule, milliseconds: number): Promise<undefined> {
	return new Promise((resolve) => {
		schedule(() => resolve(undefined), milliseconds);
	});
}
