import type { Clock } from '../session/clock.ts';
import type {
	Mark,
	ProgressKey,
	ProgressStore,
	StorageFailure,
	StoredProgress,
} from '../session/progress-store.ts';
import { appended, replaced } from './stored-progress.ts';

/** Progress for as long as the document lives, where the browser keeps none; `refusal` says why. */
export function createMemoryProgressStore(clock: Clock, refusal?: StorageFailure): ProgressStore {
	const held = new Map<ProgressKey, StoredProgress>();
	const marks = new Map<ProgressKey, Mark>();

	return {
		durable: false,
		refusal,
		load: (key) => Promise.resolve(held.get(key)),
		append: (key, step) =>
			settle(() => {
				held.set(key, appended(held.get(key), step, clock.now()));
			}),
		replace: (key, progress) =>
			settle(() => {
				held.set(key, replaced(held.get(key), progress, clock.now()));
			}),
		acknowledge: (key) =>
			settle(() => {
				const stored = held.get(key);
				if (stored !== undefined) held.set(key, { ...stored, acknowledged: true });
			}),
		forget: (key, mark) =>
			settle(() => {
				held.delete(key);
				marks.delete(key);
				if (mark !== undefined) marks.set(key, { passed: mark.passed, at: clock.now() });
			}),
		marked: (key) => Promise.resolve(marks.get(key)),
	};
}

function settle(work: () => void): Promise<void> {
	return new Promise((resolve) => {
		work();
		resolve();
	});
}
