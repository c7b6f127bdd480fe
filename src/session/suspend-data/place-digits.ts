import type { ActivityNumber } from '../../model/ids.ts';
import type { Place } from '../../model/progress.ts';
import type { DigitReader, DigitWriter } from './digits.ts';
import { COUNT_GROUP } from './log-plan.ts';
import { positionOf } from './lock-history.ts';

/** The first ones cost least. */
const SCREENS = ['step', 'feedback', 'end', 'intro', 'tasks', 'start', 'result'] as const;

type Activities = readonly { readonly number: ActivityNumber }[];
type InActivity = Extract<Place, { readonly activity: ActivityNumber }>;

/**
 * `length` tells how long the current run or attempt of an activity is: a place is nearly always at its end, and
 * then `at` costs nothing.
 */
export function writePlace(
	digits: DigitWriter,
	activities: Activities,
	place: Place,
	length: (activity: ActivityNumber) => number,
): void {
	const position = 'activity' in place ? positionOf(activities, place.activity) : 0;
	const isKnown = position !== -1;
	digits.digit(SCREENS.indexOf(isKnown ? place.screen : 'tasks'), SCREENS.length);
	if (!isKnown || !('activity' in place)) return;
	digits.digit(position, activities.length);
	const isElsewhere = place.at !== expectedAt(place.screen, length(place.activity));
	if (isElsewhere) digits.count(place.at + 1, COUNT_GROUP);
}

export function readPlace(
	digits: DigitReader,
	activities: Activities,
	length: (activity: ActivityNumber) => number,
): Place {
	const screen = SCREENS[digits.digit(SCREENS.length)] ?? 'tasks';
	if (screen === 'tasks' || screen === 'start' || screen === 'result') return { screen };
	const activity = activities[digits.digit(activities.length)]?.number;
	if (activity === undefined) return { screen: 'tasks' };
	// Nothing but zeros follows a place that is where one expects it.
	const elsewhere = digits.count(COUNT_GROUP);
	return {
		screen,
		activity,
		at: elsewhere === 0 ? expectedAt(screen, length(activity)) : elsewhere - 1,
	};
}

function expectedAt(screen: InActivity['screen'], length: number): number {
	return screen === 'intro' ? 0 : length;
}
