import { toAscii } from '../lesson/interactions.ts';
import type { LoadedModule } from '../lesson/action.ts';
import { projectReport } from '../lesson/report.ts';
import { outlineOf } from '../lesson/tasks.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Place, Progress } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import { encodeSuspendData } from './suspend-data/encode.ts';

const LONGEST_LOCATION = 255;

/** All that the LMS should show of this progress. */
export function wantedReport(module: LoadedModule, progress: Progress): Report {
	const { lock, revision } = module.outline;
	return {
		...projectReport(module, progress),
		location: describePlace(module.outline, progress.place),
		suspendData: encodeSuspendData(lock, revision, progress),
	};
}

/** Such as `the-photo/step/3`. */
function describePlace(outline: ModuleOutline, place: Place): string {
	if (!('activity' in place)) return place.screen;
	const key = outlineOf(outline, place.activity)?.key ?? String(place.activity);
	const where = `/${place.screen}/${place.at}`;
	return toAscii(key).slice(0, LONGEST_LOCATION - where.length) + where;
}
