import type { Elements, LearnerRecord } from '../record/learner-record.ts';
import type { Profile } from './profile.ts';

/** SCORM 1.2 as it is written, with every optional element. */
export const standard: Profile = {
	id: 'standard',
	name: 'Standard',
	about: [
		'Every optional element of SCORM 1.2, with the limits of the standard.',
		'A session that ends without a status is recorded as completed.',
	],
	limits: {
		'cmi.suspend_data': 4096,
		'cmi.comments': 4096,
		'cmi.core.lesson_location': 255,
		'cmi.interactions.n.student_response': 255,
		'cmi.interactions.n.correct_responses.n.pattern': 255,
	},
	notImplemented: [],
	unknownElement: '401',
	afterFinish: '301',
	reinitialises: false,
	answers: 'strings',
	failedCommit: 'sends again',
	sameValue: 'sends',
	modeAfterPass: 'normal',
	mastery: (manifest) => manifest,
	reopen: (record) => record,
	entry: findEntry,
	refuse: refuseByStandard,
	settle: settleByStandard,
};

function findEntry(record: LearnerRecord): 'ab-initio' | 'resume' | '' {
	if (record.commits === 0 || Object.keys(record.elements).length === 0) return 'ab-initio';
	return record.elements['cmi.core.exit'] === 'suspend' ? 'resume' : '';
}

/** The refusals of the standard that scorm-again leaves out. */
export function refuseByStandard(element: string, value: string): string | undefined {
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

/** No status is taken as completed; a mastery score then decides over any status. */
function settleByStandard(elements: Elements, mastery: string | undefined): Elements {
	const raw = elements['cmi.core.score.raw'] ?? '';
	if (mastery !== undefined && raw !== '') {
		const passed = Number(raw) >= Number(mastery);
		return { ...elements, 'cmi.core.lesson_status': passed ? 'passed' : 'failed' };
	}
	return { 'cmi.core.lesson_status': 'completed', ...elements };
}
