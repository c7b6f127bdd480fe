import type { ModuleId } from '../model/ids.ts';
import type { Clock } from '../session/clock.ts';
import {
	StorageError,
	type ProgressStore,
	type StorageFailure,
} from '../session/progress-store.ts';
import type { Schedule } from '../session/schedule.ts';
import { withReturningMark, type MarkStorage } from './returning-mark.ts';
import { createStoreOnDemand } from './store-on-demand.ts';

/** For a database that another window holds in an older version, or a browser that never answers. */
const PATIENCE_MILLISECONDS = 10_000;

/** Rejects or never answers where the database cannot be had. */
type OpenStore = (clock: Clock) => Promise<ProgressStore>;

export interface StorageAccess {
	readonly clock: Clock;
	readonly schedule: Schedule;
	/** Loads what opens the database, however slow the network; in a browser `loadIndexedDb`. */
	readonly load: () => Promise<OpenStore>;
	/** Whether there may be a database already: where there is none, it is opened when there is something to keep. */
	readonly mayHoldProgress: () => Promise<boolean>;
	/** Reading `localStorage` throws where the browser refuses storage. */
	readonly marks: () => MarkStorage;
}

/**
 * The store that this browser allows: IndexedDB, or memory with `durable` false for as long as that is refused, full,
 * blocked or silent. Rejects only where the one in memory is needed and cannot be loaded.
 */
export async function openProgressStore(
	module: ModuleId,
	access: StorageAccess,
): Promise<ProgressStore> {
	const open = () => openAllowedStore(module, access);
	return (await access.mayHoldProgress()) ? open() : createStoreOnDemand(open);
}

async function openAllowedStore(
	module: ModuleId,
	{ clock, schedule, load, marks }: StorageAccess,
): Promise<ProgressStore> {
	let refusal: StorageFailure = 'blocked';
	const open = async (loading = load()) => marked(await (await loading)(clock), module, marks);
	const loading = load();
	const opening = open(loading);
	const store = await Promise.race([
		opening,
		loading.then(() => waited(schedule, PATIENCE_MILLISECONDS)),
	]).catch((error: unknown) => {
		refusal = error instanceof StorageError ? error.failure : 'refused';
		return undefined;
	});
	if (store !== undefined) return store;
	const { createMemoryUntilKept } = await import('./memory-until-kept.ts');
	return createMemoryUntilKept(refusal, { clock, schedule, opening, open });
}

/**
 * Dexie is loaded here and not before: nothing that the first screen needs waits for it. `keep` says how long the
 * progress of nobody in particular stays, in milliseconds.
 */
export async function loadIndexedDb(keep?: number): Promise<OpenStore> {
	const { createDexieProgressStore } = await import('./dexie-progress-store.ts');
	return (clock) => createDexieProgressStore(clock, undefined, keep);
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
