import type { Clock } from '../session/clock.ts';
import {
	StorageError,
	type ProgressKey,
	type ProgressStore,
	type StorageFailure,
} from '../session/progress-store.ts';
import type { Schedule } from '../session/schedule.ts';
import { createMemoryProgressStore } from './memory-progress-store.ts';

const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 60_000;

interface WayBack {
	readonly clock: Clock;
	readonly schedule: Schedule;
	/** Rejected, or still waiting for another window to let go. */
	readonly opening: Promise<ProgressStore>;
	readonly open: () => Promise<ProgressStore>;
}

/**
 * Progress in memory until the database can be had after all, which is tried less and less often. From then on it is
 * the database's; what memory held is for the session to write again. Where that database turns out to hold progress
 * of which nothing was known here, all stays in memory, so that neither is written over.
 */
export function createMemoryUntilKept(
	refusal: StorageFailure,
	{ clock, schedule, opening, open }: WayBack,
): ProgressStore {
	const memory = createMemoryProgressStore(clock, refusal);
	const keys = new Set<ProgressKey>();
	const forgotten = new Map<ProgressKey, { readonly passed: boolean } | undefined>();
	let now = memory;
	let pause = FIRST_PAUSE;
	let isBack = (): void => undefined;
	const back = new Promise<void>((resolve) => {
		isBack = resolve;
	});

	function follow(attempt: Promise<ProgressStore>): void {
		attempt.then(handOver).catch((error: unknown) => {
			if (error instanceof StorageError && error.failure === 'newer') return;
			schedule(() => {
				follow(open());
			}, pause);
			pause = Math.min(LONGEST_PAUSE, pause * 2);
		});
	}

	async function handOver(database: ProgressStore): Promise<void> {
		for (const [key, mark] of forgotten) await database.forget(key, mark);
		forgotten.clear();
		for (const key of keys) {
			const [mine, theirs] = [await memory.load(key), await database.load(key)];
			if (theirs && theirs.progress.registration !== mine?.progress.registration) return;
		}
		now = database;
		isBack();
	}

	function of(key: ProgressKey): ProgressStore {
		keys.add(key);
		return now;
	}

	follow(opening);
	return {
		back,
		get durable() {
			return now.durable;
		},
		get refusal() {
			return now.refusal;
		},
		load: (key) => of(key).load(key),
		append: (key, step) => of(key).append(key, step),
		replace: (key, progress) => of(key).replace(key, progress),
		acknowledge: (key) => of(key).acknowledge(key),
		forget: (key, mark) => {
			if (now === memory) forgotten.set(key, mark);
			return of(key).forget(key, mark);
		},
		marked: (key) => of(key).marked(key),
	};
}
