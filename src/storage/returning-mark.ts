import type { ModuleId } from '../model/ids.ts';
import type { ProgressStore } from '../session/progress-store.ts';

/** What of `localStorage` the mark needs. */
export type MarkStorage = Pick<Storage, 'setItem' | 'removeItem'>;

/**
 * Under this name `localStorage` holds `true` while this browser holds progress in the module, of whomever. A page
 * reads it before its first paint, to say that it is opening a place rather than offer a start.
 */
export function returningMarkName(module: ModuleId): string {
	return `handover:returning:${module}`;
}

/** The same store, keeping the module's returning mark true. */
export function withReturningMark(
	store: ProgressStore,
	module: ModuleId,
	storage: MarkStorage,
): ProgressStore {
	const name = returningMarkName(module);
	return {
		...store,
		append: async (key, step) => {
			await store.append(key, step);
			quietly(() => storage.setItem(name, 'true'));
		},
		replace: async (key, progress) => {
			await store.replace(key, progress);
			quietly(() => storage.setItem(name, 'true'));
		},
		forget: async (key, mark) => {
			await store.forget(key, mark);
			quietly(() => storage.removeItem(name));
		},
	};
}

/** The mark spares a glimpse of the start screen and nothing else: a browser may refuse it. */
function quietly(work: () => void): void {
	try {
		work();
	} catch {
		return;
	}
}
