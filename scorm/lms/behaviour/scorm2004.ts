import type { Elements } from '../record/learner-record.ts';
import { readDuration } from '../record/timespan.ts';
import { base } from './base.ts';
import type { Behaviour } from './behaviour.ts';
import { scorm2004Codes } from './error-codes.ts';

/** SCORM 2004 as it is written; its data model brings its own limits and refusals. */
export const scorm2004: Behaviour = {
	...base,
	codes: scorm2004Codes,
	limits: {},
	failureCode: () => scorm2004Codes.failedCommit,
	refuse: () => undefined,
	readTime: readDuration,
	settle: settleByStandard,
};

/** No completion status is taken as completed; a passing score decides over the success status. */
function settleByStandard(elements: Elements, mastery: string | undefined): Elements {
	const scaled = elements['cmi.score.scaled'] ?? '';
	const settled = { 'cmi.completion_status': 'completed', ...elements };
	if (mastery === undefined || scaled === '') return settled;
	const passed = Number(scaled) >= Number(mastery);
	return { ...settled, 'cmi.success_status': passed ? 'passed' : 'failed' };
}
