import type { ActivityLog, Progress } from '../model/progress.ts';
import type { ProgressKey, ProgressStep } from '../session/progress-store.ts';
import type { EntryRow, LogRow, ProgressRow } from './learner-database.ts';

export function progressOf(row: ProgressRow, rows: readonly EntryRow[]): Progress {
	const { registration, place, ledger, passedOn } = row;
	const logs = row.logs.map(({ activity, revision }): ActivityLog => {
		// Rows come in the order of their key, so of their index.
		const entries = rows.filter((of) => of.activity === activity).map(({ entry }) => entry);
		return { activity, revision, entries };
	});
	return { registration, place, ledger, logs, ...(passedOn && { passedOn }) };
}

export function entryRows(key: ProgressKey, { activity, entries }: ActivityLog): EntryRow[] {
	return entries.map((entry, index) => ({ key, activity, index, entry }));
}

export function logRow({ activity, revision, entries }: ActivityLog): LogRow {
	return { activity, revision, entries: entries.length };
}

/** What `isStepNew` asks of what is held. */
export function heldBy({ registration, logs }: ProgressRow, { appended }: ProgressStep) {
	return {
		registration,
		entries: logs.reduce((sum, { entries }) => sum + entries, 0),
		inLog: logs.find(({ activity }) => activity === appended?.activity)?.entries ?? 0,
	};
}

export function logsAfter(logs: readonly LogRow[], step: ProgressStep, isNew: boolean): LogRow[] {
	const { appended } = step;
	if (appended === undefined || !isNew) return [...logs];
	const { activity, revision, index } = appended;
	const log = { activity, revision, entries: index + 1 };
	return logs.some((held) => held.activity === activity)
		? logs.map((held) => (held.activity === activity ? log : held))
		: [...logs, log];
}
