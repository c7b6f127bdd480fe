import type { LoadedModule } from '../lesson/action.ts';
import { fitProgress } from '../lesson/fit.ts';
import { isSamePlace } from '../lesson/place.ts';
import { isPassed } from '../lesson/tasks.ts';
import type { Place, Progress } from '../model/progress.ts';
import { loadActivities, placeContent } from './load-activities.ts';
import type { PreparedProgress } from './prepared-progress.ts';
import type { LoadsActivities } from './record-keeping-port.ts';

/** Loads what showing and fitting the progress needs, and fits it to this revision. A passed module opens at its start. */
export async function prepareProgress(
	ports: LoadsActivities,
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
	const hasMoved = !isSamePlace(progress.place, fitted.progress.place);
	return {
		module: settled,
		wasCut: fitted.wasCut,
		...(fitted.wasCut && hasMoved && { landing: fitted.progress.place }),
		progress: isOver ? { ...fitted.progress, place: start } : fitted.progress,
	};
}
