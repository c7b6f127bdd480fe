import type { ActivityNumber, QuestionNumber } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Progress } from '../model/progress.ts';
import { assessmentShape, drawSlots } from './draw.ts';
import { factsOf } from './ledger.ts';
import { type Answered, type AttemptLog, entriesOf, splitAttempts } from './runs.ts';

export interface Attempt {
	/** From 1. */
	readonly number: number;
	readonly answers: readonly Answered[];
	/** The questions in the order asked; of a finished attempt, those answered. */
	readonly slots: readonly QuestionNumber[];
	readonly isFinished: boolean;
}

/** The attempt under way, or else the last one. */
export function latestAttempt(
	outline: ModuleOutline,
	progress: Progress,
	activity: ActivityNumber,
): Attempt | undefined {
	const log = splitAttempts(entriesOf(progress, activity)).at(-1);
	return log && attemptIn(outline, progress, activity, log);
}

function attemptIn(
	outline: ModuleOutline,
	progress: Progress,
	activity: ActivityNumber,
	log: AttemptLog,
): Attempt {
	const { number, answers } = log;
	const drawn = drawnIn(outline, progress, activity, log);
	const isFinished =
		number <= factsOf(progress.ledger, activity).attempts || answers.length === drawn.length;
	const slots = isFinished ? answers.map(({ question }) => question) : drawn;
	return { number, answers, slots, isFinished };
}

/** The questions of an attempt as this revision draws them, those answered first. */
export function drawnIn(
	{ lock, revision }: ModuleOutline,
	{ registration }: Progress,
	activity: ActivityNumber,
	{ number, answers }: AttemptLog,
): readonly QuestionNumber[] {
	const shape = assessmentShape(lock, activity);
	const answered = answers.map(({ question }) => question);
	return shape === undefined
		? answered
		: drawSlots(shape, revision, registration, number, answered);
}

/** The number of the attempt that begins next. */
export function nextAttempt(progress: Progress, activity: ActivityNumber): number {
	const last = splitAttempts(entriesOf(progress, activity)).at(-1)?.number ?? 0;
	return 1 + Math.max(last, factsOf(progress.ledger, activity).attempts);
}
