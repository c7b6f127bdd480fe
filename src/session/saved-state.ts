import { hasBegun } from '../lesson/tasks.ts';
import { deviceWork } from './device-work.ts';
import { isFollowing } from './leading.ts';
import { isUnreported } from './lms-work.ts';
import { hasSameFacts } from './same-facts.ts';
import type { SessionContext } from './session-context.ts';
import type { Saved } from './visit.ts';

/** What is true of the last entry. A place that moved takes nothing away from it: all that was done is kept. */
export function savedState(context: SessionContext): Saved {
	const { record, progress, scratch, device, lms } = context;
	if (record === undefined) return 'nothing';
	if (progress === undefined) return 'unchanged';
	if (!hasBegun(progress)) return scratch ? 'unchanged' : 'nothing';
	if (!record.hasLms && device.isOff) return 'removed';
	const { acknowledged } = lms;
	const isDurable = record.store?.durable === true && !device.isOff;
	if (
		acknowledged &&
		acknowledged.how !== 'nowhere' &&
		hasSameFacts(acknowledged.progress, progress)
	) {
		return scratch ? 'unchanged' : acknowledged.how;
	}
	if (isDurable && device.held && hasSameFacts(device.held, progress)) {
		return scratch && !isUnreported(context, false) ? 'unchanged' : 'browser';
	}
	const isReporting = record.hasLms && !lms.isClosed && !isFollowing(context);
	if (!isDurable && !isReporting) return 'memory';
	const isStoring = isDurable && deviceWork(context) !== undefined && device.failures === 0;
	const isSending = isReporting && lms.failures === 0;
	return isStoring || isSending ? 'saving' : 'retrying';
}
