import { mergeLedgers } from '../../lesson/ledger.ts';
import { hasBegun } from '../../lesson/tasks.ts';
import type { LockShape } from '../../model/lock.ts';
import type { Progress } from '../../model/progress.ts';
import { joinProgress, type JoinedProgress } from '../join-progress.ts';
import { hasSameFacts } from '../same-facts.ts';
import type { Carried, Carries } from './code.ts';
import { practiceOf } from './practice-of.ts';

/** The same without what is not to be taken here. */
export function allowed(shape: LockShape, carried: Carried, carries: Carries): Carried {
	return carries === 'all' ? carried : { carries, progress: practiceOf(shape, carried.progress) };
}

/**
 * One's own progress with what a code carried: the facts of both, and of each log the longer one where one is the
 * beginning of the other, or else one's own. The learner goes on where the code leads, if it told anything new.
 */
export function carryOn(
	shape: LockShape,
	own: Progress,
	{ carries, progress: carried }: Carried,
): JoinedProgress {
	const isNew = !hasBegun(own);
	const isOwn = carries === 'all' && (isNew || carried.registration === own.registration);
	const { registration } = isOwn ? carried : own;
	const joined = joinProgress(
		{ ...own, registration },
		{ ...(isOwn ? carried : withoutAnswers(shape, carried)), registration },
	);
	const ledger = mergeLedgers(joined.progress.ledger, carried.ledger);
	const progress = { ...joined.progress, ledger };
	const place = hasSameFacts(progress, { ...own, registration }) ? own.place : carried.place;
	return { ...joined, progress: { ...progress, place: isNew ? carried.place : place } };
}

/** Which questions are drawn hangs on the registration, so answers given in another one have no place in this one. */
function withoutAnswers(shape: LockShape, carried: Progress): Progress {
	return { ...practiceOf(shape, carried), place: carried.place };
}
