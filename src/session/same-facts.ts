import type { ActivityLog, Progress } from '../model/progress.ts';

/** The same entries and the same ledger of the same registration; the place may differ. */
export function hasSameFacts(one: Progress, other: Progress): boolean {
	return (
		one === other ||
		(one.registration === other.registration &&
			isSameData(one.ledger, other.ledger) &&
			one.logs.length === other.logs.length &&
			one.logs.every((log) => hasSameEntries(log, other.logs)))
	);
}

function hasSameEntries({ activity, entries }: ActivityLog, logs: readonly ActivityLog[]): boolean {
	const other = logs.find((log) => log.activity === activity);
	return (
		other !== undefined &&
		entries.length === other.entries.length &&
		isSameData(entries, other.entries)
	);
}

/** For plain data whose fields come in the same order wherever it is made. */
export function isSameData(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
