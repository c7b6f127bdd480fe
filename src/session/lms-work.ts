import type { LoadedModule } from '../lesson/action.ts';
import { isSamePlace } from '../lesson/place.ts';
import { hasBegun, outlineOf } from '../lesson/tasks.ts';
import type { Progress } from '../model/progress.ts';
import { isDeviceSettled } from './device-work.ts';
import type { OpenRecord } from './open-record.ts';
import type { RecordKeeping } from './record-keeping-port.ts';
import { hasSameFacts } from './same-facts.ts';
import type { Acknowledged, SessionContext } from './session-context.ts';
import type { Launch, Tracker } from './tracker.ts';

/** What is to be reported now. */
export interface LmsWork {
	readonly keeping: RecordKeeping;
	/** What the LMS held at launch: it goes first, so that the tracker knows what earlier visits wrote. */
	readonly baseline?: Progress;
	/** What the LMS lacks. */
	readonly wanted?: Progress;
}

/** An entry is due once the device has it, or could not keep it; a place that moved, when it is to be flushed. */
export function lmsWork(context: SessionContext): LmsWork | undefined {
	const { module, record, progress, keeping, lms, role } = context;
	if (record === undefined || progress === undefined || lms.isClosed) return undefined;
	if (keeping === undefined || role !== 'leading') return undefined;
	const { baseline } = lms;
	if (!canReport(module, progress) || (baseline && !canReport(module, baseline))) return undefined;
	const isDue = isUnreported(context, lms.isFlushing) && isDeviceSettled(context);
	if (baseline === undefined && !isDue) return undefined;
	return { keeping, ...(baseline && { baseline }), ...(isDue && { wanted: progress }) };
}

/** What makes reports is still to be loaded, and there is something to report. */
export function isKeepingDue({ record, keeping, progress, lms }: SessionContext): boolean {
	if (keeping !== undefined || record === undefined || !isReported(record)) return false;
	return progress !== undefined && !lms.isClosed && hasBegun(progress);
}

/** Whether this visit is one that an LMS is told of. */
export function isReported({ launch, hasLms }: OpenRecord): boolean {
	return launch.mode === 'normal' && hasLms;
}

/** Whether the LMS lacks something of what counts. */
export function isUnreported(
	{ record, progress, lms: { acknowledged } }: SessionContext,
	isPlaceCounted: boolean,
): boolean {
	if (record === undefined || !isReported(record)) return false;
	if (progress === undefined || !hasBegun(progress)) return false;
	if (acknowledged === undefined || !hasSameFacts(acknowledged.progress, progress)) return true;
	return isPlaceCounted && !isSamePlace(acknowledged.progress.place, progress.place);
}

/** Reports it; resolves with what was acknowledged of what is wanted. */
export async function doLmsWork(
	tracker: Tracker,
	launch: Launch,
	module: LoadedModule,
	{ keeping, baseline, wanted }: LmsWork,
): Promise<Acknowledged | undefined> {
	if (baseline !== undefined) {
		// In the very words that the LMS holds.
		const { suspendData } = launch;
		await tracker.report({ ...keeping.wantedReport(module, baseline), suspendData });
	}
	if (wanted === undefined) return undefined;
	return { progress: wanted, how: await tracker.report(keeping.wantedReport(module, wanted)) };
}

/** False while interactions would be missing from the report, for want of an activity's content. */
function canReport({ outline, activities }: LoadedModule, { logs }: Progress): boolean {
	return logs.every(
		({ activity }) => activities.has(activity) || outlineOf(outline, activity) === undefined,
	);
}
