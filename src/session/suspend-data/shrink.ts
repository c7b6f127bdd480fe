import { factsOf } from '../../lesson/ledger.ts';
import type { Progress } from '../../model/progress.ts';
import type { PlannedLog } from './log-digits.ts';
import { AS_EXPECTED } from './log-plan.ts';

/** From here on finished logs shrink to their ledger facts. */
const COMFORTABLE = 3500;
/** What SCORM 1.2 holds. */
const LONGEST = 4096;
const BITS_PER_CHARACTER = 6;

/**
 * The logs to leave out of a text that is too long: the oldest finished ones, and where not even their absence
 * brings it below what an LMS holds, the other ones, that of the learner's place last.
 */
export function logsToLeaveOut(
	length: number,
	logs: readonly PlannedLog[],
	progress: Progress,
): PlannedLog[] {
	const finished = logs.filter((log) => !isHere(log, progress) && isFinished(log, progress));
	const isSpare = finished.length > 0;
	const tooMany = length - (isSpare ? COMFORTABLE : LONGEST);
	if (tooMany <= 0) return [];
	const oldestFirst = (isSpare ? [...finished] : [...logs]).sort(
		(one, other) => age(one, progress) - age(other, progress),
	);
	let bits = tooMany * BITS_PER_CHARACTER;
	const leftOut: PlannedLog[] = [];
	for (const log of oldestFirst) {
		if (bits <= 0) break;
		bits -= log.digits.bits;
		leftOut.push(log);
	}
	return leftOut;
}

function isHere({ activity }: PlannedLog, { place }: Progress): boolean {
	return 'activity' in place && place.activity === activity;
}

function isFinished({ activity, form }: PlannedLog, { ledger }: Progress): boolean {
	const { finished, attempts } = factsOf(ledger, activity);
	return form === AS_EXPECTED && (finished > 0 || attempts > 0);
}

/** Lowest for the oldest. */
function age(log: PlannedLog, progress: Progress): number {
	return isHere(log, progress)
		? Infinity
		: progress.logs.findIndex(({ activity }) => activity === log.activity);
}
