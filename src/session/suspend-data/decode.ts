import type { Registration, Revision } from '../../model/ids.ts';
import type { LockShape } from '../../model/lock.ts';
import type { Progress } from '../../model/progress.ts';
import { base64urlToNumber, isBase64url } from './base64url.ts';
import { readBody } from './body.ts';
import { CHECKSUM_LENGTH, checksumOf } from './checksum.ts';
import { DigitReader } from './digits.ts';
import { FORMAT, REGISTRATIONS, REVISION_GROUP } from './format.ts';

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
	const digits = new DigitReader(base64urlToNumber(payload));
	try {
		// Safe: whether it is a revision of this lock is what the checksum tells.
		const revision = digits.count(REVISION_GROUP) as Revision;
		const checksum = text.slice(FORMAT.length, start);
		if (checksum !== checksumOf(shape, revision, payload)) return undefined;
		// Safe: a digit of that radix is an unsigned 32-bit number.
		const registration = digits.digit(REGISTRATIONS) as Registration;
		return readBody(digits, shape, revision, registration);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
