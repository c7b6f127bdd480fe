import { hasBegun } from '../lesson/tasks.ts';
import type { Progress } from '../model/progress.ts';
import { joinProgress } from './join-progress.ts';
import type { StoredProgress } from './progress-store.ts';
import type { Launch } from './tracker.ts';
import type { Notice } from './visit.ts';

export type Reconciled =
	/** A new registration. */
	| { readonly kind: 'new'; readonly notices: readonly Notice[] }
	| { readonly kind: 'resume'; readonly progress: Progress; readonly notices: readonly Notice[] }
	/** Somebody's, but nobody can say whose. */
	| { readonly kind: 'ask'; readonly progress: Progress; readonly notices: readonly Notice[] };

/** What a learner goes on with, of what the LMS and this device hold. `fromLms` is absent where it holds nothing readable. */
export function reconcile(
	launch: Pick<Launch, 'learner' | 'suspendData'>,
	fromLms: Progress | undefined,
	fromDevice: StoredProgress | undefined,
): Reconciled {
	const device = fromDevice?.progress;
	if (fromLms !== undefined) {
		if (device?.registration === fromLms.registration) {
			const { progress, isCut } = joinProgress(fromLms, device);
			return resume(progress, isCut);
		}
		// Without a learner's name, a different registration is somebody else's.
		const isOwn = launch.learner !== undefined && device !== undefined && hasBegun(device);
		return resume(fromLms, isOwn);
	}
	const isUnreadable = launch.suspendData !== '';
	if (fromDevice === undefined) {
		return { kind: 'new', notices: isUnreadable ? ['record-unreadable'] : [] };
	}
	const { progress, acknowledged } = fromDevice;
	if (launch.learner === undefined) return { kind: 'ask', progress, notices: [] };
	// An LMS that held some of it and holds nothing any more asks for a new start.
	return acknowledged && !isUnreadable ? { kind: 'new', notices: [] } : resume(progress, false);
}

function resume(progress: Progress, isSetAside: boolean): Reconciled {
	return { kind: 'resume', progress, notices: isSetAside ? ['device-copy-set-aside'] : [] };
}
