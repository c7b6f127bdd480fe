import type { Report } from '../../model/report.ts';
import type { TrackingOptions } from '../../model/tracking.ts';

/**
 * The `lesson_status` to show for `wanted` where the LMS shows `current`, or `undefined` to leave it alone.
 * Never lower than `current`: `incomplete` only goes over nothing, `failed` over what is not ended, and a pass stays
 * a pass.
 */
export function lessonStatusOf(
	wanted: Pick<Report, 'completion' | 'success' | 'hasFailedAttempt'>,
	current: string,
	{ onPass, onFail }: TrackingOptions['status'],
): string | undefined {
	switch (wanted.completion) {
		case 'none':
			return undefined;
		case 'incomplete':
			if (!['', 'not attempted', 'incomplete'].includes(current)) return undefined;
			return wanted.hasFailedAttempt === true ? onFail : 'incomplete';
		case 'completed': {
			const status = wanted.success === 'passed' ? onPass : 'completed';
			return current === 'passed' ? 'passed' : status;
		}
	}
}
