import { mergeLedgers } from '../lesson/ledger.ts';
import type { ActivityLog } from '../model/progress.ts';
import type { Clock } from '../session/clock.ts';
import {
	isStepNew,
	type Mark,
	type ProgressKey,
	type ProgressStep,
	type ProgressStore,
	type StorageFailure,
	type StoredProgress,
} from '../session/progress-store.ts';

/** Progress for as long as the document lives, where the browser keeps none; `refusal` says why. */
export function createMemoryProgressStore(clock: Clock, refusal?: StorageFailure): ProgressStore {
	const held = new Map<ProgressKey, StoredProgress>();
	const marks = new Map<ProgressKey, Mark>();

	function append(key: ProgressKey, step: ProgressStep): void {
		const { registration, place, ledger, appended } = step;
		const stored = held.get(key);
		const logs = stored?.progress.logs ?? [];
		const log = logs.find(({ activity }) => activity === appended?.activity);
		const isNew = isStepNew(
			stored && {
				registration: stored.progress.registration,
				entries: logs.reduce((sum, { entries }) => sum + entries.length, 0),
				inLog: log?.entries.length ?? 0,
				at: appended && log?.entries[appended.index],
			},
			step,
		);
		held.set(key, {
			progress: {
				registration,
				place,
				ledger: stored ? mergeLedgers(stored.progress.ledger, ledger) : ledger,
				logs: isNew ? logsAfter(logs, step) : logs,
			},
			acknowledged: stored?.acknowledged ?? false,
			changedAt: clock.now(),
		});
	}

	return {
		durable: false,
		refusal,
		load: (key) => Promise.resolve(held.get(key)),
		append: (key, step) => settle(() => append(key, step)),
		replace: (key, progress) =>
			settle(() => {
				const before = held.get(key);
				const isSame = before?.progress.registration === progress.registration;
				const acknowledged = isSame && before.acknowledged;
				held.set(key, { progress, acknowledged, changedAt: clock.now() });
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

function logsAfter(logs: readonly ActivityLog[], { appended }: ProgressStep): ActivityLog[] {
	if (appended === undefined) return [...logs];
	const { activity, revision, entry } = appended;
	const before = logs.find((log) => log.activity === activity);
	const log = { activity, revision, entries: [...(before?.entries ?? []), entry] };
	return before === undefined ? [...logs, log] : logs.map((held) => (held === before ? log : held));
}

function settle(work: () => void): Promise<void> {
	return new Promise((resolve) => {
		work();
		resolve();
	});
}
