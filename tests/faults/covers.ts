import { mergeLedgers } from '../../src/lesson/ledger.ts';
import type { Entry, Progress } from '../../src/model/progress.ts';
import { compactEntries } from '../../src/session/compact-entries.ts';
import { nameOf } from './made.ts';

/** Whether `held` has everything of `claimed`: its facts, and of each log the whole or more; practice runs apart. */
export function covers(held: Progress | undefined, claimed: Progress): boolean {
	if (held?.registration !== claimed.registration) return false;
	const merged = mergeLedgers(held.ledger, claimed.ledger);
	if (JSON.stringify(merged) !== JSON.stringify(held.ledger)) return false;
	return claimed.logs.every(({ activity, entries }) => {
		const log = held.logs.find((other) => other.activity === activity)?.entries ?? [];
		return isBeginning(compactEntries(entries), log) || isSameRecordedRun(entries, log);
	});
}

/** Its decisions and responses, by name. */
export function namesIn({ registration, logs }: Progress): readonly string[] {
	return logs.flatMap(({ activity, entries }) =>
		entries
			.filter(({ kind }) => kind === 'chose' || kind === 'answered')
			.map((entry) => nameOf(registration, activity, entry)),
	);
}

function isBeginning(one: readonly Entry[], other: readonly Entry[]): boolean {
	return one.every((entry, index) => JSON.stringify(entry) === JSON.stringify(other[index]));
}

/** Another practice run has taken the place of the claimed one, which stays on its device. */
function isSameRecordedRun(claimed: readonly Entry[], held: readonly Entry[]): boolean {
	const [one, other] = [claimed, held].map((log) => {
		const end = log.findIndex(({ kind }) => kind === 'restarted');
		return end === -1 ? undefined : log.slice(0, end);
	});
	return one !== undefined && other !== undefined && isBeginning(one, other);
}
