import type { Dialect, SetFailure } from '../dialect.ts';
import { nextTo } from '../element-values.ts';
import { rewriteSuspendData } from '../suspend-data-text.ts';
import { elementsOf, otherLocation, scaled } from './elements.ts';
import { names } from './names.ts';
import { formatDuration } from './session-time.ts';

const scores: readonly string[] = [names.score, names.scoreScaled];
const statuses: readonly string[] = [names.completion, names.success];
const texts: readonly string[] = [names.suspendData, names.location];

/** The SCORM 2004 run-time environment, §4.2; the 3rd and the 4th edition are alike in it. */
export const scorm2004: Dialect = {
	names,
	elementsOf,
	formatTime: formatDuration,
	isReadable: (element) =>
		statuses.includes(element) || element === names.score || element.startsWith(names.objectives),
	outlivesDoubt: (element) => [...texts, ...scores, ...statuses].includes(element),
	standInOf(element, value, wanted) {
		switch (element) {
			case names.suspendData:
				return rewriteSuspendData(wanted.suspendData, value);
			case names.location:
				return otherLocation(value);
			case names.score:
				return String(nextTo(Number(value)));
			case names.scoreScaled:
				return String(scaled(nextTo(Number(value) * 100)));
			default:
				// Neither status has another word for the same.
				return undefined;
		}
	},
	failureOf,
};

/** SCORM 2004 run-time environment, §3.1.7. */
function failureOf(code: string): SetFailure {
	switch (code) {
		case '0':
		case '201':
		case '401':
		case '402':
			return 'unsupported';
		case '351':
		case '403':
		case '404':
		case '405':
		case '406':
		case '407':
		case '408':
			return 'refused';
		default:
			return 'failed';
	}
}
