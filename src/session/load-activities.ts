import type { LoadedModule } from '../lesson/action.ts';
import { outlineOf } from '../lesson/tasks.ts';
import type { Activity } from '../model/activity.ts';
import type { ActivityNumber, Language } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Place } from '../model/progress.ts';
import { ContentMissingError } from './failure.ts';
import type { LoadsActivities } from './record-keeping-port.ts';

/** The module with these activities too, as far as it has them. */
export async function loadActivities(
	ports: LoadsActivities,
	module: LoadedModule,
	numbers: readonly ActivityNumber[],
): Promise<LoadedModule> {
	const { outline, activities } = module;
	const missing = [...new Set(numbers)].filter(
		(number) => !activities.has(number) && outlineOf(outline, number) !== undefined,
	);
	const loaded = await Promise.all(
		missing.map((number) => loadContent(ports, number, outline.language)),
	);
	const added = loaded.map((activity) => [activity.number, activity] as const);
	return added.length === 0 ? module : { outline, activities: new Map([...activities, ...added]) };
}

async function loadContent(
	{ loadActivity }: LoadsActivities,
	number: ActivityNumber,
	language: Language,
): Promise<Activity> {
	try {
		return await loadActivity(number, language);
	} catch (cause) {
		throw new ContentMissingError(`Activity ${number} (${language})`, { cause });
	}
}

/** The activity without whose content the place cannot be shown. */
export function placeContent({ activities }: ModuleOutline, place: Place): ActivityNumber[] {
	const [only] = activities;
	if ('activity' in place) return [place.activity];
	// A module of one activity has no task list: the place settles in that activity.
	return place.screen === 'tasks' && activities.length === 1 && only ? [only.number] : [];
}
