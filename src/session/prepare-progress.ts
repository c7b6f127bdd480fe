import type { LoadedModule } from '../lesson/action.ts';
import { fitProgress, type FittedProgress } from '../lesson/fit.ts';
import { isPassed, outlineOf } from '../lesson/tasks.ts';
import type { ActivityNumber, Language } from '../model/ids.ts';
import type { Activity } from '../model/activity.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Place, Progress } from '../model/progress.ts';
import { ContentMissingError } from './failure.ts';
import type { VisitPorts } from './visit-ports.ts';

export interface PreparedProgress extends FittedProgress {
	readonly module: LoadedModule;
}

/** Loads what showing and fitting the progress needs, and fits it to this revision. A passed module opens at its start. */
export async function prepareProgress(
	ports: VisitPorts,
	module: LoadedModule,
	progress: Progress,
): Promise<PreparedProgress> {
	const { outline } = module;
	const older = progress.logs.filter(({ revision }) => revision !== outline.revision);
	const loaded = await loadActivities(ports, module, [
		...older.map(({ activity }) => activity),
		...placeContent(outline, progress.place),
	]);
	const fitted = fitProgress(loaded, progress);
	// The nearest place may be in an activity that nobody asked for.
	const settled = await loadActivities(ports, loaded, placeContent(outline, fitted.progress.place));
	const isOver = isPassed(outline, fitted.progress.ledger);
	const start: Place = { screen: 'start' };
	return {
		module: settled,
		wasCut: fitted.wasCut,
		progress: isOver ? { ...fitted.progress, place: start } : fitted.progress,
	};
}

/** The module with these activities too, as far as it has them. */
export async function loadActivities(
	ports: Pick<VisitPorts, 'loadActivity'>,
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
	{ loadActivity }: Pick<VisitPorts, 'loadActivity'>,
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
