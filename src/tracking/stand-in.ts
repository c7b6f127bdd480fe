import { names } from './scorm12-names.ts';
import { rewriteSuspendData } from './suspend-data-text.ts';
import type { Report } from '../model/report.ts';

/**
 * A value that does no harm in the place of `value`, for an LMS that sends a value only when it changes and lost
 * this one on the way. `undefined` where any other value could do harm.
 */
export function standInOf(element: string, value: string, wanted: Report): string | undefined {
	switch (element) {
		case names.suspendData:
			return rewriteSuspendData(wanted.suspendData);
		case names.location:
			return `${value.slice(0, 254)}~`;
		case names.status:
			return value === 'passed' ? 'completed' : value === 'completed' ? 'passed' : undefined;
		case names.score: {
			// Downwards only from the highest score there is.
			const hundredths = Math.round(Number(value) * 100);
			return String((hundredths < 10_000 ? hundredths + 1 : hundredths - 1) / 100);
		}
		default:
			return undefined;
	}
}
