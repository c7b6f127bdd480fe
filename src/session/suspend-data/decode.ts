import { splitAttempts, splitRuns } from '../../lesson/runs.ts';
import type { ActivityNumber, Registration, Revision } from '../../model/ids.ts';
import type { LockShape } from '../../model/lock.ts';
import type { ActivityLog, Progress } from '../../model/progress.ts';
import { isBase64url } from './base64url.ts';
import { CHECKSUM_LENGTH, checksumOf } from './checksum.ts';
import { DigitReader } from './digits.ts';
import { FORMAT, REGISTRATIONS, REVISION_GROUP } from './format.ts';
import { readLedger } from './ledger-digits.ts';
import { bornBy } from './lock-history.ts';
import { readLogs } from './log-digits.ts';
import { readPlace } from './place-digits.ts';

/** The longest text that any LMS holds. */
const LONGEST = 64_000;

/**
 * Reads suspend data back, of this revision of the lock or any before it. Returns `undefined` for what this module
 * did not write.
 */
export function decodeSuspendData(shape: LockShape, text: string): Progress | undefined {
	if (text.length > LONGEST || !text.startsWith(FORMAT) || !isBase64url(text)) return undefined;
	const start = FORMAT.length + CHECKSUM_LENGTH;
	const payload = text.slice(start);
	const digits = new DigitReader(payload);
	try {
		// Safe: whether it is a revision of this lock is what the checksum tells.
		const revision = digits.count(REVISION_GROUP) as Revision;
		const checksum = text.slice(FORMAT.length, start);
		if (checksum !== checksumOf(shape, revision, payload)) return undefined;
		return readProgress(digits, shape, revision);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function readProgress(
	digits: DigitReader,
	shape: LockShape,
	revision: Revision,
): Progress | undefined {
	// Safe: a digit of that radix is an unsigned 32-bit number.
	const registration = digits.digit(REGISTRATIONS) as Registration;
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
