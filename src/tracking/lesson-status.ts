import type { PassStatus, Report } from '../model/report.ts';

/**
 * The `lesson_status` to show for `wanted` where the LMS shows `current`, or `undefined` to leave it alone.
 * Never lower than `current`: `incomplete` only goes over nothing, and a pass stays a pass.
 */
export function lessonStatusOf(
	wanted: Pick<Report, 'completion' | 'success'>,
	current: string,
	passedAs: PassStatus,
): string | undefined {
	switch (wanted.completion) {
		case 'none':
			return undefined;
		case 'incomplete':
			return ['', 'not attempted', 'incomplete'].includes(current) ? 'incomplete' : undefined;
		case 'completed': {
			const status = wanted.success === 'passed' ? passedAs : 'completed';
			return current === 'passed' ? 'passed' : status;
		}
	}
}

/** True where the LMS records that the learner is done. */
export function isDone(status: string): boolean {
	return status === 'passed' || status === 'completed';
}
