import type { ActivityOutline } from '../model/module.ts';
import type { Place } from '../model/progress.ts';
import type { ActivityPlace } from './course.ts';

/** What every screen of an activity has, whatever its kind. */
export interface Frame {
	readonly activity: ActivityOutline;
	readonly place: ActivityPlace;
	readonly readOnly: boolean;
	readonly back?: Place;
	readonly minutesLeft: number;
}
