import type { ActivityNumber } from '../model/ids.ts';
import type { ActivityOutline, ModuleOutline } from '../model/module.ts';
import type { Ledger, Progress } from '../model/progress.ts';
import type { Task, TaskState } from '../model/screen.ts';
import { factsOf } from './ledger.ts';
import { type ActivityState, activityStateIn, moduleSnapshot } from './module-machine.ts';
import { attemptsLeft } from './rounds.ts';
import { entriesOf } from './runs.ts';

export function outlineOf(
	outline: ModuleOutline,
	activity: ActivityNumber,
): ActivityOutline | undefined {
	return outline.activities.find(({ number }) => number === activity);
}

/** Every required activity finished and every required assessment passed. */
export function isPassed(outline: ModuleOutline, ledger: Ledger): boolean {
	return outline.activities.every(({ kind, number, required }) => {
		const { finished, passed } = factsOf(ledger, number);
		return !required || (kind === 'assessment' ? passed : finished > 0);
	});
}

/** A required assessment has been finished, and not passed so far. */
export function hasFailedAttempt(outline: ModuleOutline, ledger: Ledger): boolean {
	return outline.activities.some(({ number, required }) => {
		const { best, passed } = factsOf(ledger, number);
		return required && best !== undefined && !passed;
	});
}

/** Minutes of the required activities that are still to be done, or to be done again. */
export function minutesLeft(outline: ModuleOutline, ledger: Ledger): number {
	const snapshot = moduleSnapshot(outline, ledger);
	return outline.activities
		.filter(({ number, required }) => {
			const state = activityStateIn(snapshot, number);
			return required && state !== 'finished' && state !== 'passed';
		})
		.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** In the order of the module. */
export function listTasks(outline: ModuleOutline, progress: Progress): readonly Task[] {
	const snapshot = moduleSnapshot(outline, progress.ledger);
	return outline.activities.map((activity) => {
		const { attempts, best, passed } = factsOf(progress.ledger, activity.number);
		const isBegun = attempts > 0 || entriesOf(progress, activity.number).length > 0;
		return {
			activity,
			state: taskState(activityStateIn(snapshot, activity.number), isBegun),
			...(best !== undefined && { best }),
			...(activity.assessment !== undefined &&
				!passed && { attemptsLeft: attemptsLeft(outline, progress.ledger, activity) }),
		};
	});
}

function taskState(state: ActivityState, isBegun: boolean): TaskState {
	if (state !== 'open') return state;
	return isBegun ? 'in progress' : 'to do';
}

/** The first required task that can be done now, or else the first other one. */
export function nextTask(tasks: readonly Task[]): Task | undefined {
	const open = tasks.filter(
		({ state }) => state === 'to do' || state === 'in progress' || state === 'reopened',
	);
	return open.find(({ activity }) => activity.required) ?? open[0];
}

/** Anything was done at all. */
export function hasBegun({ logs, ledger }: Progress): boolean {
	return logs.length > 0 || ledger.activities.length > 0;
}

/** The best finished attempt, 0 to 100 with at most two decimals. */
export function scoreOf({ activities }: ModuleOutline, ledger: Ledger): number | undefined {
	const scores = activities.flatMap(({ number }) => factsOf(ledger, number).best ?? []);
	return scores.length === 0 ? undefined : Math.max(...scores) / 100;
}
