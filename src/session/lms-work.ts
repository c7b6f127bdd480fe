import type { LoadedModule } from '../lesson/action.ts';
import { isSamePlace } from '../lesson/place.ts';
import { hasBegun } from '../lesson/tasks.ts';
import type { Progress } from '../model/progress.ts';
import { isDeviceSettled } from './device-work.ts';
import { hasSameFacts } from './same-facts.ts';
import type { Acknowledged, SessionContext } from './session-context.ts';
import type { Launch, Tracker } from './tracker.ts';
import { canReport, wantedReport } from './wanted-report.ts';

/** What is to be reported now. */
export interface LmsWork {
	/** What the LMS held at launch: it goes first, so that the tracker knows what earlier visits wrote. */
	readonly baseline?: Progress;
	/** What the LMS lacks. */
	readonly wanted?: Progress;
}

/** An entry is due once the device has it, or could not keep it; a place that moved, when it is to be flushed. */
export function lmsWork(context: SessionContext): LmsWork | undefined {
	const { module, record, progress, lms } = context;
	if (record === undefined || progress === undefined || lms.isClosed) return undefined;
	const { baseline } = lms;
	if (!canReport(module, progress) || (baseline && !canReport(module, baseline))) return undefined;
	const isDue = isUnreported(context, lms.isFlushing) && isDeviceSettled(context);
	if (baseline === undefined && !isDue) return undefined;
	return { ...(baseline && { baseline }), ...(isDue && { wanted: progress }) };
}

/** Whether the LMS lacks something of what counts. */
export function isUnreported(
	{ record, progress, lms: { acknowledged } }: SessionContext,
	isPlaceCounted: boolean,
): boolean {
	if (record?.launch.mode !== 'normal' || !record.hasLms) return false;
	if (progress === undefined || !hasBegun(progress)) return false;
	if (acknowledged === undefined || !hasSameFacts(acknowledged.progress, progress)) return true;
	return isPlaceCounted && !isSamePlace(acknowledged.progress.place, progress.place);
}

/** Reports it; resolves with what was acknowledged of what is wanted. */
export async function doLmsWork(
	tracker: Tracker,
	launch: Launch,
	module: LoadedModule,
	{ baseline, wanted }: LmsWork,
): Promise<Acknowledged | undefined> {
	if (baseline !== undefined) {
		// In the very words that the LMS holds.
		const { suspendData } = launch;
		await tracker.report({ ...wantedReport(module, baseline), suspendData });
	}
	if (wanted === undefined) return undefined;
	return { progress: wanted, how: await tracker.report(wantedReport(module, wanted)) };
}
