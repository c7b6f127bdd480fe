import type { Elements } from '../record/learner-record.ts';
import { readTimespan } from '../record/timespan.ts';
import { base } from './base.ts';
import type { Behaviour } from './behaviour.ts';
import { scorm12Codes } from './error-codes.ts';

/** SCORM 1.2 as it is written, with every optional element and the limits of the standard. */
export const scorm12: Behaviour = {
	...base,
	codes: scorm12Codes,
	limits: {
		'cmi.suspend_data': 4096,
		'cmi.comments': 4096,
		'cmi.core.lesson_location': 255,
		'cmi.interactions.n.student_response': 255,
		'cmi.interactions.n.correct_responses.n.pattern': 255,
	},
	failureCode: () => scorm12Codes.failedCommit,
	refuse: refuseByStandard,
	readTime: readTimespan,
	settle: completeWithoutStatus,
};

/** A session that ends without a status is taken as completed. */
function completeWithoutStatus(elements: Elements): Elements {
	const status = 'cmi.core.lesson_status';
	const isUntouched = [undefined, 'not attempted'].includes(elements[status]);
	return isUntouched ? { ...elements, [status]: 'completed' } : elements;
}

/** The refusals of the standard that scorm-again leaves out. */
function refuseByStandard(element: string, value: string): string | undefined {
	if (element === 'cmi.core.exit' && !['time-out', 'suspend', 'logout', ''].includes(value)) {
		return '405';
	}
	if (element === 'cmi.core.session_time' || /\.latency$/.test(element)) {
		return /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value) ? undefined : '405';
	}
	if (/^cmi\.interactions\.\d+\.result$/.test(element)) {
		return /^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/.test(value)
			? undefined
			: '405';
	}
	// An identifier is printable ASCII without spaces.
	if (/^cmi\.(interactions|objectives)\..*\.id$/.test(element)) {
		return /^[!-~]{1,255}$/.test(value) ? undefined : '405';
	}
	return undefined;
}
