import type { Registration, Revision } from '../../model/ids.ts';
import type { LockShape } from '../../model/lock.ts';
import type { Progress } from '../../model/progress.ts';
import { base64urlToNumber, numberToBase64url } from '../suspend-data/base64url.ts';
import { readBody, writeBody } from '../suspend-data/body.ts';
import { checksumOf } from '../suspend-data/checksum.ts';
import { DigitReader, DigitWriter } from '../suspend-data/digits.ts';
import { REGISTRATIONS, REVISION_GROUP } from '../suspend-data/format.ts';
import { planLogs } from '../suspend-data/log-digits.ts';
import { groupsToNumber, numberToGroups, type LettersProblem } from './letters.ts';
import { practiceOf } from './practice-of.ts';

/** What a code carries: all, or what was practised only, so that nobody passes by a code. */
export type Carries = 'all' | 'practice';

export interface Carried {
	readonly carries: Carries;
	/** Of `practice` the registration is none: it stays that of whoever takes the code. */
	readonly progress: Progress;
}

export type CodeProblem =
	| LettersProblem
	/** Of another module, or with letters that are right by themselves and wrong together. */
	| { readonly kind: 'foreign' }
	/** Of a version of the module that is not known here yet, or of another module. */
	| { readonly kind: 'newer' };

/** Another way of writing takes another number. */
const FORMATS = 4;
const FORMAT = 0;
const CHECKSUMS = 1n << 30n;
/** No code of any module is as long. */
const LONGEST = 8000;

/** Progress as a text of letters in groups, of any length; it tells the module only to who knows its lock. */
export function writeCode(
	shape: LockShape,
	revision: Revision,
	progress: Progress,
	carries: Carries,
): string {
	const told = carries === 'all' ? progress : practiceOf(shape, progress);
	const digits = new DigitWriter();
	digits.digit(FORMAT, FORMATS);
	digits.count(revision, REVISION_GROUP);
	digits.flag(carries === 'all');
	if (carries === 'all') digits.digit(progress.registration, REGISTRATIONS);
	writeBody(digits, shape, revision, told, planLogs(shape, revision, told));
	const number = digits.toNumber();
	return numberToGroups(number * CHECKSUMS + checksum(shape, revision, number));
}

/** Reads a code back, of this revision of the lock or any before it. */
export function readCode(shape: LockShape, current: Revision, text: string): Carried | CodeProblem {
	const whole = groupsToNumber(text.slice(0, LONGEST));
	if (typeof whole !== 'bigint') return whole;
	const number = whole / CHECKSUMS;
	const digits = new DigitReader(number);
	try {
		if (digits.digit(FORMATS) !== FORMAT) return { kind: 'newer' };
		// Safe: whether it is a revision of this lock is what the checksum tells.
		const revision = digits.count(REVISION_GROUP) as Revision;
		if (revision > current) return { kind: 'newer' };
		if (whole % CHECKSUMS !== checksum(shape, revision, number)) return { kind: 'foreign' };
		const carries = digits.flag() ? 'all' : 'practice';
		// Safe: a digit of that radix is an unsigned 32-bit number.
		const registration = (carries === 'all' ? digits.digit(REGISTRATIONS) : 0) as Registration;
		const progress = readBody(digits, shape, revision, registration);
		return progress === undefined ? { kind: 'foreign' } : { carries, progress };
	} catch (error) {
		if (error instanceof RangeError) return { kind: 'foreign' };
		throw error;
	}
}

function checksum(shape: LockShape, revision: Revision, number: bigint): bigint {
	return base64urlToNumber(checksumOf(shape, revision, `code ${numberToBase64url(number)}`));
}
