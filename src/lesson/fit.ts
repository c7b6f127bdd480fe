import type { Assessment, Scenario } from '../model/activity.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { ActivityLog, Entry, Progress } from '../model/progress.ts';
import type { LoadedModule } from './action.ts';
import { replayAttempt } from './assessment-machine.ts';
import { drawnIn } from './attempt.ts';
import { isAtEnding } from './course.ts';
import { livesAt } from './draw.ts';
import { learnAttempt, learnFinished } from './learn.ts';
import { factsOf } from './ledger.ts';
import { currentPlace, isActivityPlace } from './place.ts';
import { replayRun } from './replay.ts';
import { type Answered, currentRun, type Run, splitAttempts, splitRuns } from './runs.ts';
import { isResponseTo, questionIn } from './scoring.ts';
import { outlineOf } from './tasks.ts';

export interface FittedProgress {
	readonly progress: Progress;
	/** True where the learner stands earlier than they did, and has to be told. */
	readonly wasCut: boolean;
}

/**
 * Progress made in another revision of the module, as it goes on in this one. An unfinished run keeps its
 * longest part that still fits, an unfinished attempt every answer that does; a finished one stays whole or, where
 * it does not fit, is left to the ledger.
 * The content of every activity with a log must be loaded: a log whose content is not stays as it is.
 */
export function fitProgress(module: LoadedModule, progress: Progress): FittedProgress {
	const { place } = progress;
	const isPlaceGone =
		isActivityPlace(place) && outlineOf(module.outline, place.activity) === undefined;
	let fitted: FittedProgress = { progress, wasCut: isPlaceGone };
	for (const log of progress.logs) {
		if (log.revision !== module.outline.revision) fitted = fitLog(module, fitted, log);
	}
	return {
		...fitted,
		progress: { ...fitted.progress, place: currentPlace(module, fitted.progress) },
	};
}

function fitLog(
	{ outline, activities }: LoadedModule,
	{ progress, wasCut }: FittedProgress,
	log: ActivityLog,
): FittedProgress {
	const activity = activities.get(log.activity);
	if (activity === undefined && outlineOf(outline, log.activity)) return { progress, wasCut };
	switch (activity?.kind) {
		case undefined:
		case 'page':
			return { progress: withEntries(outline, progress, log, []), wasCut };
		case 'scenario': {
			const fit = fitScenario(outline, activity, log);
			const next = withEntries(outline, progress, log, fit.entries);
			const hasJustEnded =
				factsOf(progress.ledger, log.activity).finished === 0 &&
				isAtEnding(replayRun(activity, currentRun(fit.entries)));
			return {
				progress: hasJustEnded ? learnFinished(outline, next, activity.number) : next,
				wasCut: wasCut || fit.wasCut,
			};
		}
		case 'assessment': {
			const fit = fitAssessment(outline, progress, activity, log);
			const next = withEntries(outline, progress, log, fit.entries);
			return {
				progress: finishAttempt(outline, next, activity, fit.entries),
				wasCut: wasCut || fit.wasCut,
			};
		}
	}
}

function withEntries(
	{ revision }: ModuleOutline,
	progress: Progress,
	log: ActivityLog,
	entries: readonly Entry[],
): Progress {
	return {
		...progress,
		logs: progress.logs.flatMap((other) => {
			if (other.activity !== log.activity) return other;
			return entries.length === 0 ? [] : { ...log, revision, entries };
		}),
	};
}

interface FittedLog {
	readonly entries: readonly Entry[];
	readonly wasCut: boolean;
}

/** A practice run builds on the run before it, so nothing is kept after the first one that does not fit. */
function fitScenario(outline: ModuleOutline, scenario: Scenario, log: ActivityLog): FittedLog {
	const parts = splitBefore(log.entries, 'restarted');
	const runs = splitRuns(log.entries);
	const kept: Entry[] = [];
	for (const [index, run] of runs.entries()) {
		const part = parts[index] ?? [];
		const excess = run.length - replayRun(scenario, run).fits;
		if (excess > 0) {
			const isFinished = wasFinished(outline, log, run);
			if (!isFinished) kept.push(...part.slice(0, part.length - excess));
			return { entries: kept, wasCut: !wasFinished(outline, log, runs.at(-1) ?? run) };
		}
		kept.push(...part);
	}
	return { entries: kept, wasCut: false };
}

/** Whether the run had come to an ending at the revision it was made in; the lock knows. */
function wasFinished(
	{ lock }: ModuleOutline,
	{ activity, revision }: ActivityLog,
	run: Run,
): boolean {
	const shape = lock.activities.find(({ number }) => number === activity);
	if (shape?.kind !== 'scenario') return false;
	const last = run.at(-1);
	const choicesOf = (scene: number | undefined) =>
		shape.scenes.find(({ number }) => number === scene)?.choices ?? [];
	const taken = choicesOf(last?.scene).find(({ number }) => number === last?.choice);
	return taken !== undefined && !choicesOf(taken.to).some((choice) => livesAt(choice, revision));
}

function fitAssessment(
	outline: ModuleOutline,
	progress: Progress,
	assessment: Assessment,
	log: ActivityLog,
): FittedLog {
	const parts = splitBefore(log.entries, 'began');
	const used = factsOf(progress.ledger, log.activity).attempts;
	let wasCut = false;
	const entries = splitAttempts(log.entries).flatMap((attempt, index) => {
		const part = parts[index] ?? [];
		if (attempt.number <= used) {
			const drawn = drawnIn(outline, progress, log.activity, attempt);
			const fits = replayAttempt(assessment, drawn, attempt.answers);
			return fits === attempt.answers.length && fits === drawn.length ? part : [];
		}
		const kept = part.filter((entry) => entry.kind !== 'answered' || isFitting(assessment, entry));
		wasCut ||= kept.length < part.length;
		return kept;
	});
	return { entries, wasCut };
}

/** Whether the answer could be given now; no other one bears on it. */
function isFitting(assessment: Assessment, { question, response }: Answered): boolean {
	const asked = questionIn(assessment, question);
	return asked !== undefined && isResponseTo(asked, response);
}

/** An attempt of which nothing is left to ask, as fewer questions are drawn than were, counts as finished. */
function finishAttempt(
	outline: ModuleOutline,
	progress: Progress,
	assessment: Assessment,
	entries: readonly Entry[],
): Progress {
	const last = splitAttempts(entries).at(-1);
	if (last === undefined || last.answers.length === 0) return progress;
	const drawn = drawnIn(outline, progress, assessment.number, last);
	return last.answers.length === drawn.length
		? learnAttempt(outline, progress, assessment, last.number, last.answers)
		: progress;
}

/** The entries in parts, each but the first beginning with an entry of the kind; no empty part. */
function splitBefore(
	entries: readonly Entry[],
	kind: Entry['kind'],
): readonly (readonly Entry[])[] {
	const parts: Entry[][] = [];
	for (const entry of entries) {
		const last = parts.at(-1);
		if (last === undefined || entry.kind === kind) parts.push([entry]);
		else last.push(entry);
	}
	return parts;
}
