import type { Revision } from '../../model/ids.ts';
import type { Life, LockShape } from '../../model/lock.ts';
import { currentRevision, isDraft, shapeOf, type Lock } from './lock.ts';

/**
 * Whether `after` says all that `before` says: each number with the same meaning, what was released released the
 * same way, and what had gone by a release gone at the same revision. New are only later births and ends.
 */
export function isAppendOnly(before: Lock, after: Lock): boolean {
	const revision = currentRevision(before);
	const since: Since = { revision, isOpen: isDraft(before) };
	return keepsRevisions(before, after) && beginsLock(shapeOf(before), since, after);
}

/** Whether all that a shape says, as it stood at a revision, is what the lock says too. */
export function beginsLock(before: LockShape, since: Since, lock: Lock): boolean {
	const after = shapeOf(lock);
	return (
		before.module === after.module &&
		keeps(before.objectives, after.objectives, since) &&
		keeps(before.activities, after.activities, since)
	);
}

function keepsRevisions(before: Lock, after: Lock): boolean {
	return before.revisions.every((one, index) => {
		const same = after.revisions[index];
		return (
			same?.revision === one.revision &&
			(one.released === undefined || JSON.stringify(one.released) === JSON.stringify(same.released))
		);
	});
}

/** The revision that the earlier lock stands at. */
interface Since {
	readonly revision: Revision;
	readonly isOpen: boolean;
}

/** The same items first, with nothing changed but an end where there was none; then newer ones. */
function keeps(before: readonly Life[], after: readonly Life[], since: Since): boolean {
	const kept = before.every((item, index) => {
		const same = after[index];
		return same !== undefined && keepsItem(item, same, since);
	});
	return kept && after.slice(before.length).every(({ born }) => born >= since.revision);
}

function keepsItem(before: Life, after: Life, since: Since): boolean {
	// An end that is not released may be taken back.
	const isSettled = before.gone !== undefined && !(since.isOpen && before.gone === since.revision);
	const goneFits = isSettled
		? after.gone === before.gone
		: after.gone === undefined || after.gone >= since.revision;
	const fields: [string, unknown][] = Object.entries(before);
	const now = new Map<string, unknown>(Object.entries(after));
	return (
		goneFits &&
		fields.every(([name, value]) => {
			const same = now.get(name);
			if (name === 'gone') return true;
			// A list in a shape holds items with lives of their own.
			return Array.isArray(value)
				? Array.isArray(same) && keeps(value as Life[], same as Life[], since)
				: same === value;
		})
	);
}
