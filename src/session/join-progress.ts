import { mergeLedgers } from '../lesson/ledger.ts';
import type { ActivityLog, Entry, Progress } from '../model/progress.ts';
import { compactEntries } from './compact-entries.ts';
import { latestPass } from './calendar.ts';
import { hasSameFacts, isSameData } from './same-facts.ts';

export interface JoinedProgress {
	readonly progress: Progress;
	/** True where some of the second one's entries went a different way and are not in `progress`. */
	readonly isCut: boolean;
}

/**
 * Two copies of one registration as one: the facts of both, and of each log the longer one where one is the
 * beginning of the other, or else the first one's. The place is the second one's where it went at least as far.
 */
export function joinProgress(first: Progress, second: Progress): JoinedProgress {
	const joined = activitiesIn(first, second).map((activity) => {
		const [one, other] = [first, second].map(({ logs }) =>
			logs.find((log) => log.activity === activity),
		);
		return joinLogs(one, other);
	});
	const progress = {
		...first,
		...latestPass(first, second),
		ledger: mergeLedgers(first.ledger, second.ledger),
		logs: joined.flatMap(({ log }) => log ?? []),
	};
	const { place } = hasSameFacts(progress, second) ? second : first;
	return { progress: { ...progress, place }, isCut: joined.some(({ isCut }) => isCut) };
}

/** The second one's order first: it knows which log is the oldest. */
function activitiesIn(first: Progress, second: Progress) {
	return [...new Set([...second.logs, ...first.logs].map(({ activity }) => activity))];
}

function joinLogs(
	first: ActivityLog | undefined,
	second: ActivityLog | undefined,
): { readonly log: ActivityLog | undefined; readonly isCut: boolean } {
	if (first === undefined || second === undefined) return { log: first ?? second, isCut: false };
	const [one, other] = [first.entries, second.entries];
	if (isBeginning(one, other) || isCompactOfBeginning(one, other)) {
		return { log: second, isCut: false };
	}
	return {
		log: first,
		isCut: !isBeginning(other, one) && !isBeginning(compactEntries(other), one),
	};
}

function isBeginning(one: readonly Entry[], other: readonly Entry[]): boolean {
	return one.length <= other.length && one.every((entry, index) => isSameData(entry, other[index]));
}

/** True where `compact` is how suspend data kept some beginning of `entries`: practice runs between are not in it. */
function isCompactOfBeginning(compact: readonly Entry[], entries: readonly Entry[]): boolean {
	if (entries.filter(({ kind }) => kind === 'restarted').length < 2) return false;
	return entries.some((_, index) =>
		isSameData(compactEntries(entries.slice(0, index + 1)), compact),
	);
}
