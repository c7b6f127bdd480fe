import type { Revision } from '../../model/ids.ts';
import type { Life } from '../../model/lock.ts';
import { currentRevision, shapeOf, type Lock } from './lock.ts';

/**
 * Whether `after` says all that `before` says: each number with the same meaning, what was released released the
 * same way, and what had gone gone at the same revision. New are only later births and ends.
 */
export function isAppendOnly(before: Lock, after: Lock): boolean {
	const since = currentRevision(before);
	return (
		before.module === after.module &&
		keepsRevisions(before, after) &&
		keeps(shapeOf(before).objectives, shapeOf(after).objectives, since) &&
		keeps(shapeOf(before).activities, shapeOf(after).activities, since)
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

/** The same items first, with nothing changed but an end where there was none; then newer ones. */
function keeps(before: readonly Life[], after: readonly Life[], since: Revision): boolean {
	const kept = before.every((item, index) => {
		const same = after[index];
		return same !== undefined && keepsItem(item, same, since);
	});
	return kept && after.slice(before.length).every(({ born }) => born >= since);
}

function keepsItem(before: Life, after: Life, since: Revision): boolean {
	const goneFits =
		before.gone === undefined
			? after.gone === undefined || after.gone >= since
			: after.gone === before.gone;
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
