import { readTimespan, writeTimespan } from './timespan.ts';

/** Data model elements and their values, such as `cmi.core.lesson_status`. */
export type Elements = Readonly<Record<string, string>>;

/** What the LMS holds of one learner in one module, over all sessions. */
export interface LearnerRecord {
	/** Sessions begun. */
	readonly launches: number;
	/** Commits that arrived, the one of each finish included. */
	readonly commits: number;
	/** True from initialise to finish; still true after a session that never ended. */
	readonly open: boolean;
	/** Time of all ended sessions, as a timespan. */
	readonly totalTime: string;
	/** Everything ever committed, as last committed. */
	readonly elements: Elements;
	/** Results that this LMS set aside when it began anew. */
	readonly earlier: readonly EarlierResult[];
}

interface EarlierResult {
	readonly status: string;
	readonly score: string;
	readonly totalTime: string;
}

export const emptyRecord: LearnerRecord = {
	launches: 0,
	commits: 0,
	open: false,
	totalTime: '0000:00:00',
	elements: {},
	earlier: [],
};

/** Never empty: `not attempted` until something else was committed. */
export function statusOf(record: LearnerRecord): string {
	return record.elements['cmi.core.lesson_status'] ?? 'not attempted';
}

/** Empty where none was committed. */
export function scoreOf(record: LearnerRecord): string {
	return record.elements['cmi.core.score.raw'] ?? '';
}

export function hasPassed(record: LearnerRecord): boolean {
	return ['passed', 'completed'].includes(statusOf(record));
}

export function isEnded(record: LearnerRecord): boolean {
	return hasPassed(record) || statusOf(record) === 'failed';
}

/** Adds the session's time to the total. A session that never finished is closed so at the next launch. */
export function closeSession(record: LearnerRecord): LearnerRecord {
	const { 'cmi.core.session_time': sessionTime = '', ...elements } = record.elements;
	const total = readTimespan(record.totalTime) + readTimespan(sessionTime);
	return { ...record, open: false, totalTime: writeTimespan(total), elements };
}

/** Sets the result aside and starts again with nothing. */
export function beginAnew(record: LearnerRecord): LearnerRecord {
	const result = { status: statusOf(record), score: scoreOf(record), totalTime: record.totalTime };
	return {
		...record,
		totalTime: emptyRecord.totalTime,
		elements: {},
		earlier: [...record.earlier, result],
	};
}
