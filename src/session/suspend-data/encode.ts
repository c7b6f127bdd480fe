import type { Revision } from '../../model/ids.ts';
import type { LockShape } from '../../model/lock.ts';
import type { Progress } from '../../model/progress.ts';
import { numberToBase64url } from './base64url.ts';
import { writeBody } from './body.ts';
import { checksumOf } from './checksum.ts';
import { DigitWriter } from './digits.ts';
import { FORMAT, REGISTRATIONS, REVISION_GROUP } from './format.ts';
import { planLogs, type PlannedLog } from './log-digits.ts';
import { logsToLeaveOut } from './shrink.ts';

/**
 * Progress as a text of at most 4,096 of `[A-Za-z0-9_-]`. Of practice runs only the last is kept, of a run that
 * does not follow the lock the part that does; past 3,500 characters the oldest finished logs are left out.
 */
export function encodeSuspendData(
	shape: LockShape,
	revision: Revision,
	progress: Progress,
): string {
	let logs = planLogs(shape, revision, progress);
	for (;;) {
		const text = write(shape, revision, progress, logs);
		const leftOut = logsToLeaveOut(text.length, logs, progress);
		if (leftOut.length === 0) return text;
		logs = logs.filter((log) => !leftOut.includes(log));
	}
}

function write(
	shape: LockShape,
	revision: Revision,
	progress: Progress,
	logs: readonly PlannedLog[],
): string {
	const digits = new DigitWriter();
	digits.count(revision, REVISION_GROUP);
	digits.digit(progress.registration, REGISTRATIONS);
	writeBody(digits, shape, revision, progress, logs);
	const payload = numberToBase64url(digits.toNumber());
	return FORMAT + checksumOf(shape, revision, payload) + payload;
}
