import type { ActivityNumber } from '../model/ids.ts';
import type { ActivityLog, Entry, Progress } from '../model/progress.ts';

export type Chose = Extract<Entry, { kind: 'chose' }>;
export type Answered = Extract<Entry, { kind: 'answered' }>;

/** The choices of one way through a scenario, those kept of the run before it included. */
export type Run = readonly Chose[];

export interface AttemptLog {
	/** From 1. */
	readonly number: number;
	readonly answers: readonly Answered[];
}

export function logOf(progress: Progress, activity: ActivityNumber): ActivityLog | undefined {
	return progress.logs.find((log) => log.activity === activity);
}

export function entriesOf(progress: Progress, activity: ActivityNumber): readonly Entry[] {
	return logOf(progress, activity)?.entries ?? [];
}

/** The recorded run first, the current one last: the same where the learner never tried another way. */
export function splitRuns(entries: readonly Entry[]): readonly Run[] {
	let current: Chose[] = [];
	const runs = [current];
	for (const entry of entries) {
		if (entry.kind === 'restarted') runs.push((current = current.slice(0, entry.keep)));
		else if (entry.kind === 'chose') current.push(entry);
	}
	return runs;
}

export function recordedRun(entries: readonly Entry[]): Run {
	return splitRuns(entries)[0] ?? [];
}

export function currentRun(entries: readonly Entry[]): Run {
	return splitRuns(entries).at(-1) ?? [];
}

/** In the order begun; the last one may be unfinished. */
export function splitAttempts(entries: readonly Entry[]): readonly AttemptLog[] {
	const attempts: { number: number; answers: Answered[] }[] = [];
	for (const entry of entries) {
		if (entry.kind === 'began') attempts.push({ number: entry.attempt, answers: [] });
		else if (entry.kind === 'answered') attempts.at(-1)?.answers.push(entry);
	}
	return attempts;
}
