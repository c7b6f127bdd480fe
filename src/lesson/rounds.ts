import type { ObjectiveNumber } from '../model/ids.ts';
import type { ActivityOutline, ModuleOutline } from '../model/module.ts';
import type { Ledger } from '../model/progress.ts';
import { assessmentShape, livesAt } from './draw.ts';
import { factsOf } from './ledger.ts';

/** The round that an activity finished now belongs to: the furthest of the assessments not yet passed. */
export function currentRound(outline: ModuleOutline, ledger: Ledger): number {
	const rounds = outline.activities
		.filter(({ number }) => !factsOf(ledger, number).passed)
		.map((activity) => roundAfter(activity, factsOf(ledger, activity.number).attempts));
	return Math.max(1, ...rounds);
}

/** The round of an assessment once so many attempts are used. */
export function roundAfter({ assessment }: ActivityOutline, attempts: number): number {
	return assessment === undefined ? 1 : 1 + Math.floor(attempts / assessment.attempts);
}

/** Attempts that may still be finished in this round; none once the assessment is passed. */
export function attemptsLeft(
	outline: ModuleOutline,
	ledger: Ledger,
	activity: ActivityOutline,
): number {
	const { attempts, passed } = factsOf(ledger, activity.number);
	if (activity.assessment === undefined || passed) return 0;
	if (activitiesToRepeat(outline, ledger, activity).length > 0) return 0;
	return activity.assessment.attempts - (attempts % activity.assessment.attempts);
}

/**
 * Where the attempts at an assessment are used up: the activities of the objectives it found missed that are
 * still to be finished in the new round. New attempts are given when there are none left.
 */
export function activitiesToRepeat(
	outline: ModuleOutline,
	ledger: Ledger,
	activity: ActivityOutline,
): readonly ActivityOutline[] {
	const { attempts, passed } = factsOf(ledger, activity.number);
	const allowed = activity.assessment?.attempts ?? 1;
	if (passed || attempts === 0 || attempts % allowed !== 0) return [];
	const missed = objectivesAssessed(outline, activity).filter(
		(objective) => !ledger.objectives.includes(objective),
	);
	const round = roundAfter(activity, attempts);
	return activitiesOf(outline, missed).filter(
		({ number }) => factsOf(ledger, number).finished < round,
	);
}

/** Pages and scenarios that have one of the objectives. */
export function activitiesOf(
	outline: ModuleOutline,
	objectives: readonly ObjectiveNumber[],
): readonly ActivityOutline[] {
	return outline.activities.filter(
		(activity) =>
			activity.kind !== 'assessment' &&
			activity.objectives.some((objective) => objectives.includes(objective)),
	);
}

function objectivesAssessed(
	{ lock, revision }: ModuleOutline,
	{ number }: ActivityOutline,
): readonly ObjectiveNumber[] {
	const questions = assessmentShape(lock, number)?.questions ?? [];
	return questions
		.filter((question) => livesAt(question, revision))
		.map(({ objective }) => objective);
}
