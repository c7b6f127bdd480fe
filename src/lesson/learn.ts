import type { Assessment } from '../model/activity.ts';
import type { ActivityNumber, ObjectiveNumber } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { ActivityFacts, Ledger, Progress } from '../model/progress.ts';
import { factsOf, mergeLedgers } from './ledger.ts';
import { currentRound, roundAfter } from './rounds.ts';
import type { Answered } from './runs.ts';
import { scoreAttempt } from './scoring.ts';
import { outlineOf } from './tasks.ts';

/** Progress whose ledger knows that a page or scenario was finished now. */
export function learnFinished(
	outline: ModuleOutline,
	progress: Progress,
	activity: ActivityNumber,
): Progress {
	const finished = currentRound(outline, progress.ledger);
	const grown = grow(progress, { activity, finished, attempts: 0, passed: false }, []);
	const met = objectivesByFinishing(outline, grown.ledger);
	return { ...grown, ledger: mergeLedgers(grown.ledger, { activities: [], objectives: met }) };
}

/** Progress whose ledger knows the outcome of an attempt whose last question was answered now. */
export function learnAttempt(
	outline: ModuleOutline,
	progress: Progress,
	assessment: Assessment,
	attempt: number,
	answers: readonly Answered[],
): Progress {
	const activity = assessment.number;
	const { passed, score, objectives } = scoreAttempt(assessment, answers);
	const about = outlineOf(outline, activity);
	const finished = about === undefined ? 1 : roundAfter(about, attempt - 1);
	return grow(
		progress,
		{ activity, finished, attempts: attempt, passed, best: score },
		objectives.filter(({ met }) => met).map(({ objective }) => objective),
	);
}

function grow(
	progress: Progress,
	facts: ActivityFacts,
	objectives: readonly ObjectiveNumber[],
): Progress {
	return {
		...progress,
		ledger: mergeLedgers(progress.ledger, { activities: [facts], objectives }),
	};
}

/** Where nothing assesses them, objectives are met once every activity that has them is finished. */
function objectivesByFinishing(
	{ activities, objectives }: ModuleOutline,
	ledger: Ledger,
): readonly ObjectiveNumber[] {
	if (activities.some(({ kind }) => kind === 'assessment')) return [];
	return objectives
		.map(({ number }) => number)
		.filter((objective) => {
			const named = activities.filter((activity) => activity.objectives.includes(objective));
			return named.length > 0 && named.every(({ number }) => factsOf(ledger, number).finished > 0);
		});
}
