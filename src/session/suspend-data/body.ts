import { splitAttempts, splitRuns } from '../../lesson/runs.ts';
import type { ActivityNumber, Registration, Revision } from '../../model/ids.ts';
import type { LockShape } from '../../model/lock.ts';
import type { ActivityLog, Progress } from '../../model/progress.ts';
import type { DigitReader, DigitWriter } from './digits.ts';
import { readLedger, writeLedger } from './ledger-digits.ts';
import { bornBy } from './lock-history.ts';
import { readLogs, writeLogs, type PlannedLog } from './log-digits.ts';
import { readPlace, writePlace } from './place-digits.ts';

/** Writes all of progress but its registration, with those of its logs that were planned. */
export function writeBody(
	digits: DigitWriter,
	shape: LockShape,
	revision: Revision,
	progress: Progress,
	logs: readonly PlannedLog[],
): void {
	writeLedger(digits, shape, revision, progress.ledger);
	writeLogs(digits, shape, revision, progress, logs);
	writePlace(
		digits,
		bornBy(shape.activities, revision),
		progress.place,
		(activity) => logs.find((log) => log.activity === activity)?.length ?? 0,
	);
}

/** Reads what `writeBody` wrote; `undefined` where more follows. Throws a `RangeError` at what it cannot have written. */
export function readBody(
	digits: DigitReader,
	shape: LockShape,
	revision: Revision,
	registration: Registration,
): Progress | undefined {
	const ledger = readLedger(digits, shape, revision);
	const logs = readLogs(digits, shape, revision, { registration, ledger });
	const place = readPlace(digits, bornBy(shape.activities, revision), (activity) =>
		currentLength(logs, activity),
	);
	return digits.isEmpty ? { registration, place, ledger, logs } : undefined;
}

/** Choices of the current run, or answers of the current attempt. */
function currentLength(logs: readonly ActivityLog[], activity: ActivityNumber): number {
	const entries = logs.find((log) => log.activity === activity)?.entries ?? [];
	return entries[0]?.kind === 'began'
		? (splitAttempts(entries).at(-1)?.answers.length ?? 0)
		: (splitRuns(entries).at(-1)?.length ?? 0);
}
