import type { Activity, Assessment, Scenario } from '../model/activity.ts';
import type { ActivityNumber, ChoiceNumber } from '../model/ids.ts';
import type { Entry, Place, Progress, Response } from '../model/progress.ts';
import type { ActionResult, LearnerAction, LoadedModule } from './action.ts';
import { latestAttempt, nextAttempt } from './attempt.ts';
import { replayAttempt } from './assessment-machine.ts';
import { type ActivityPlace, courseOf, isAtEnding, takenAt } from './course.ts';
import { learnAttempt, learnFinished } from './learn.ts';
import { activityStateIn, moduleSnapshot } from './module-machine.ts';
import {
	currentPlace,
	hasTaskList,
	homePlace,
	isActivityPlace,
	openingPlace,
	placeAfter,
} from './place.ts';
import { appendEntry } from './progress.ts';
import { replayRun } from './replay.ts';
import { currentRun, entriesOf } from './runs.ts';
import { isPassed } from './tasks.ts';

/**
 * The one way progress changes: entries are appended, the ledger grows, the place moves. An action that does
 * not fit the place changes nothing. The content of the activity it is about must be loaded, and the logs
 * must fit the module (`fitProgress`).
 */
export function act(module: LoadedModule, progress: Progress, action: LearnerAction): ActionResult {
	const next = take(module, { ...progress, place: currentPlace(module, progress) }, action);
	return next === undefined ? { fits: false, action } : { fits: true, progress: next };
}

function take(
	module: LoadedModule,
	progress: Progress,
	action: LearnerAction,
): Progress | undefined {
	const { place } = progress;
	const isStarted = place.screen !== 'start';
	switch (action.type) {
		case 'module.start':
			return isStarted ? undefined : goTo(progress, homePlace(module, progress));
		case 'tasks.show':
			return isStarted && hasTaskList(module.outline)
				? goTo(progress, { screen: 'tasks' })
				: undefined;
		case 'result.show':
			return isStarted && isPassed(module.outline, progress.ledger)
				? goTo(progress, { screen: 'result' })
				: undefined;
		case 'activity.open':
			return isStarted
				? goTo(progress, openingPlace(module, progress, action.activity))
				: undefined;
		case 'screen.continue':
		case 'choice.select':
		case 'attempt.begin':
		case 'response.submit':
		case 'run.restart':
			return isActivityPlace(place) ? takeIn(module, progress, place, action) : undefined;
	}
}

type StepAction = Exclude<
	LearnerAction,
	{ readonly type: 'module.start' | 'tasks.show' | 'result.show' | 'activity.open' }
>;

function takeIn(
	module: LoadedModule,
	progress: Progress,
	place: ActivityPlace,
	action: StepAction,
): Progress | undefined {
	const activity = module.activities.get(place.activity);
	if (activity === undefined) return undefined;
	switch (action.type) {
		case 'screen.continue':
			return goOn(module, progress, place, activity);
		case 'choice.select':
			return activity.kind === 'scenario' && place.screen === 'step'
				? choose(module, progress, activity, action.choice)
				: undefined;
		case 'run.restart':
			return activity.kind === 'scenario' && place.screen === 'end'
				? restart(module, progress, place, action.keep)
				: undefined;
		case 'attempt.begin':
			return place.screen === 'intro' || place.screen === 'end'
				? beginAttempt(module, progress, place.activity)
				: undefined;
		case 'response.submit':
			return activity.kind === 'assessment' && place.screen === 'step'
				? answer(module, progress, activity, action.response)
				: undefined;
	}
}

function goTo(progress: Progress, place: Place | undefined): Progress | undefined {
	return place && { ...progress, place };
}

/** *Continue*. */
function goOn(
	module: LoadedModule,
	progress: Progress,
	place: ActivityPlace,
	activity: Activity,
): Progress | undefined {
	switch (place.screen) {
		case 'intro':
			return activity.kind === 'scenario' ? enter(module, progress, place) : undefined;
		case 'step':
			return activity.kind === 'page'
				? leave(module, learnFinished(module.outline, progress, place.activity))
				: undefined;
		case 'feedback': {
			const course = courseOf(module, progress, place.activity);
			return course && goTo(progress, placeAfter(course, place.activity, place.at));
		}
		case 'end':
			return leave(module, progress);
	}
}

function leave({ outline }: LoadedModule, progress: Progress): Progress {
	const isOver = isPassed(outline, progress.ledger) || !hasTaskList(outline);
	return { ...progress, place: { screen: isOver ? 'result' : 'tasks' } };
}

/** From a scenario's intro to its first scene; a reopened one that came to an end begins a practice run. */
function enter(
	module: LoadedModule,
	progress: Progress,
	place: ActivityPlace,
): Progress | undefined {
	const course = courseOf(module, progress, place.activity);
	if (course === undefined) return undefined;
	const snapshot = moduleSnapshot(module.outline, progress.ledger);
	return course.isOver && activityStateIn(snapshot, place.activity) === 'reopened'
		? restart(module, progress, place, 0)
		: goTo(progress, placeAfter(course, place.activity, course.length));
}

function choose(
	module: LoadedModule,
	progress: Progress,
	scenario: Scenario,
	choice: ChoiceNumber,
): Progress | undefined {
	const run = currentRun(entriesOf(progress, scenario.number));
	const { scene } = replayRun(scenario, run).now;
	const entry = { kind: 'chose' as const, scene: scene.number, choice };
	const replay = replayRun(scenario, [...run, entry]);
	if (replay.fits <= run.length) return undefined;
	const hasFeedback = (takenAt(scenario, entry)?.feedback.length ?? 0) > 0;
	const isOver = isAtEnding(replay);
	const next = append(module, progress, scenario.number, entry, {
		screen: hasFeedback ? 'feedback' : isOver ? 'end' : 'step',
		at: run.length + 1,
	});
	return isOver ? learnFinished(module.outline, next, scenario.number) : next;
}

function restart(
	module: LoadedModule,
	progress: Progress,
	{ activity }: ActivityPlace,
	keep: number,
): Progress | undefined {
	const { length } = currentRun(entriesOf(progress, activity));
	return Number.isInteger(keep) && keep >= 0 && keep < length
		? append(module, progress, activity, { kind: 'restarted', keep }, { screen: 'step', at: keep })
		: undefined;
}

function beginAttempt(
	module: LoadedModule,
	progress: Progress,
	activity: ActivityNumber,
): Progress | undefined {
	const latest = latestAttempt(module.outline, progress, activity);
	if (latest !== undefined && !latest.isFinished) {
		return goTo(progress, { screen: 'step', activity, at: latest.answers.length });
	}
	const snapshot = moduleSnapshot(module.outline, progress.ledger);
	if (!snapshot.can({ type: 'attempt.begin', activity })) return undefined;
	const attempt = nextAttempt(progress, activity);
	return append(module, progress, activity, { kind: 'began', attempt }, { screen: 'step', at: 0 });
}

function answer(
	module: LoadedModule,
	progress: Progress,
	assessment: Assessment,
	response: Response,
): Progress | undefined {
	const attempt = latestAttempt(module.outline, progress, assessment.number);
	const question = attempt?.slots[attempt.answers.length];
	if (attempt === undefined || question === undefined) return undefined;
	const entry = { kind: 'answered' as const, attempt: attempt.number, question, response };
	const answers = [...attempt.answers, entry];
	if (replayAttempt(assessment, attempt.slots, answers) < answers.length) return undefined;
	const place = { screen: 'feedback' as const, at: answers.length };
	const next = append(module, progress, assessment.number, entry, place);
	return answers.length === attempt.slots.length
		? learnAttempt(module.outline, next, assessment, attempt.number, answers)
		: next;
}

function append(
	{ outline }: LoadedModule,
	progress: Progress,
	activity: ActivityNumber,
	entry: Entry,
	{ screen, at }: Pick<ActivityPlace, 'screen' | 'at'>,
): Progress {
	return {
		...appendEntry(progress, outline, activity, entry),
		place: { screen, activity, at },
	};
}
