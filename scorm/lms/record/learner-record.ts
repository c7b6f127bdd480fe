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

/** In the words of either standard; never empty: `not attempted` until something else was committed. */
export function statusOf({ elements }: LearnerRecord): string {
	const success = elements['cmi.success_status'] ?? 'unknown';
	return (
		elements['cmi.core.lesson_status'] ??
		(success === 'unknown' ? elements['cmi.completion_status'] : success) ??
		'not attempted'
	);
}

/** Empty where none was committed. */
export function scoreOf({ elements }: LearnerRecord): string {
	return elements['cmi.core.score.raw'] ?? elements['cmi.score.raw'] ?? '';
}

export function exitOf({ elements }: LearnerRecord): string {
	return elements['cmi.core.exit'] ?? elements['cmi.exit'] ?? '';
}

export function hasPassed(record: LearnerRecord): boolean {
	return ['passed', 'completed'].includes(statusOf(record));
}

export function isEnded(record: LearnerRecord): boolean {
	return hasPassed(record) || statusOf(record) === 'failed';
}

/** As recorded and not yet part of the total. */
export function sessionTimeOf(elements: Elements): string {
	return elements['cmi.core.session_time'] ?? elements['cmi.session_time'] ?? '';
}

/** Adds the session's time, in hundredths of a second, to the total. */
export function closeSession(record: LearnerRecord, time: number): LearnerRecord {
	const elements = Object.fromEntries(
		Object.entries(record.elements).filter(([name]) => !name.endsWith('.session_time')),
	);
	const totalTime = writeTimespan(readTimespan(record.totalTime) + time);
	return { ...record, open: false, totalTime, elements };
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
