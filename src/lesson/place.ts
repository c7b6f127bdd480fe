import type { ActivityNumber } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Place, Progress } from '../model/progress.ts';
import type { LoadedModule } from './action.ts';
import { type ActivityPlace, type Course, courseOf } from './course.ts';
import { activityStateIn, moduleSnapshot } from './module-machine.ts';
import { entriesOf } from './runs.ts';
import { outlineOf } from './tasks.ts';

export function isActivityPlace(place: Place): place is ActivityPlace {
	return 'activity' in place;
}

export function isSamePlace(one: Place, other: Place): boolean {
	if (!isActivityPlace(one) || !isActivityPlace(other)) return one.screen === other.screen;
	return one.screen === other.screen && one.activity === other.activity && one.at === other.at;
}

/** A module of one activity has no task list. */
export function hasTaskList({ activities }: ModuleOutline): boolean {
	return activities.length > 1;
}

/** Where the module begins after *Start*; absent while the content of its only activity is not loaded. */
export function homePlace(module: LoadedModule, progress: Progress): Place | undefined {
	const [only] = module.outline.activities;
	return hasTaskList(module.outline) || only === undefined
		? { screen: 'tasks' }
		: openingPlace(module, progress, only.number);
}

/** Where the learner stands who opens the activity; absent while its content is not loaded. */
export function openingPlace(
	module: LoadedModule,
	progress: Progress,
	activity: ActivityNumber,
): Place | undefined {
	const course = courseOf(module, progress, activity);
	if (course === undefined) return undefined;
	const snapshot = moduleSnapshot(module.outline, progress.ledger);
	const startsAnew = course.isOver
		? activityStateIn(snapshot, activity) === 'reopened' ||
			snapshot.can({ type: 'attempt.begin', activity })
		: entriesOf(progress, activity).length === 0;
	return startsAnew ? firstPlace(course, activity) : placeAfter(course, activity, course.length);
}

/** The step that follows so many choices or answers, or the end. */
export function placeAfter(course: Course, activity: ActivityNumber, at: number): Place {
	if (!course.isBegun) return firstPlace(course, activity);
	const isEnd = course.isOver && at === course.length;
	return { screen: isEnd ? 'end' : 'step', activity, at };
}

function firstPlace({ hasIntro }: Course, activity: ActivityNumber): Place {
	return { screen: hasIntro ? 'intro' : 'step', activity, at: 0 };
}

/** The place itself where it still exists, or else the nearest one that does. */
export function settlePlace(module: LoadedModule, progress: Progress, place: Place): Place {
	if (!isActivityPlace(place)) {
		const isGone = place.screen === 'tasks' && !hasTaskList(module.outline);
		return (isGone ? homePlace(module, progress) : undefined) ?? place;
	}
	const { activity } = place;
	if (outlineOf(module.outline, activity) === undefined) {
		return homePlace(module, progress) ?? { screen: 'start' };
	}
	const course = courseOf(module, progress, activity);
	if (course === undefined) return place;
	const at = Math.min(place.at, course.length);
	switch (place.screen) {
		case 'intro':
			return firstPlace(course, activity);
		case 'feedback':
			// Where an entry is gone, the learner goes on after what is left, whose feedback they have seen.
			return at > 0 && at === place.at && course.hasFeedback(at)
				? { screen: 'feedback', activity, at }
				: placeAfter(course, activity, at);
		case 'step':
			return placeAfter(course, activity, at);
		case 'end':
			return placeAfter(course, activity, course.length);
	}
}

/** Where the learner really is: the place settled, and never before what was already chosen or answered. */
export function currentPlace(module: LoadedModule, progress: Progress): Place {
	const place = settlePlace(module, progress, progress.place);
	if (!isActivityPlace(place)) return place;
	const course = courseOf(module, progress, place.activity);
	if (course === undefined || place.at === course.length) return place;
	return place.screen === 'intro' && course.isOver
		? place
		: placeAfter(course, place.activity, course.length);
}

/** The screen before this one in the same activity; absent on its first. */
export function previousPlace(
	module: LoadedModule,
	progress: Progress,
	place: Place,
): Place | undefined {
	const settled = settlePlace(module, progress, place);
	if (!isActivityPlace(settled) || settled.screen === 'intro') return undefined;
	const { screen, activity, at } = settled;
	const course = courseOf(module, progress, activity);
	if (course === undefined) return undefined;
	if (at === 0) return course.hasIntro ? firstPlace(course, activity) : undefined;
	return screen !== 'feedback' && course.hasFeedback(at)
		? { screen: 'feedback', activity, at }
		: { screen: 'step', activity, at: at - 1 };
}
