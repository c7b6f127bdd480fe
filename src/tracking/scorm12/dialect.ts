import type { Dialect, SetFailure } from '../dialect.ts';
import { isDone } from '../element-names.ts';
import { nextTo } from '../element-values.ts';
import { rewriteSuspendData } from '../suspend-data-text.ts';
import { elementsOf } from './elements.ts';
import { names } from './names.ts';
import { formatSessionTime } from './session-time.ts';

/** The SCORM 1.2 run-time environment, §3.4. */
export const scorm12: Dialect = {
	names,
	elementsOf,
	formatTime: formatSessionTime,
	isReadable: (element) => element === names.completion || element === names.score,
	outlivesDoubt: (element, value) =>
		element === names.suspendData ||
		element === names.location ||
		element === names.score ||
		(element === names.completion && isDone(value)),
	standInOf(element, value, wanted) {
		switch (element) {
			case names.suspendData:
				return rewriteSuspendData(wanted.suspendData, value);
			case names.location:
				return `${value.slice(0, 254)}~`;
			case names.completion:
				return value === 'passed' ? 'completed' : value === 'completed' ? 'passed' : undefined;
			case names.score:
				return String(nextTo(Number(value)));
			default:
				return listStandInOf(element, value);
		}
	},
	failureOf,
};

/** Another value that is legal there, whatever the type; the right one follows at once. */
function listStandInOf(element: string, value: string): string | undefined {
	const part = element.split('.').at(-1) ?? '';
	if (!/^cmi\.(interactions|objectives)\./.test(element)) return undefined;
	switch (part) {
		case 'id':
			return `${value.slice(0, 254)}~`;
		case 'type':
			return value === 'choice' ? 'performance' : 'choice';
		case 'student_response':
		case 'pattern':
			return value === 'a' ? 'b' : 'a';
		case 'result':
			return value === 'neutral' ? 'unanticipated' : 'neutral';
		case 'status':
			return value === 'passed' ? 'completed' : 'passed';
		default:
			return undefined;
	}
}

function failureOf(code: string): SetFailure {
	switch (code) {
		case '0':
		case '201':
		case '401':
			return 'unsupported';
		case '402':
		case '403':
		case '405':
			return 'refused';
		default:
			return 'failed';
	}
}
