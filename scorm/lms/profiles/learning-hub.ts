import { beginAnew, isEnded } from '../record/learner-record.ts';
import { readTimespan } from '../record/timespan.ts';
import type { Profile } from './profile.ts';
import { refuseByStandard, standard } from './standard.ts';

const ended = ['passed', 'completed', 'failed'];

/** NHS England's Learning Hub and its SCORM 1.2 player. */
export const learningHub: Profile = {
	...standard,
	id: 'learning-hub',
	name: 'Learning Hub',
	about: [
		'Set and commit answer booleans, the last error is a number.',
		'After passed, completed or failed the next launch starts empty, as incomplete.',
		'A session shorter than one whole second records no completion.',
		'The mastery score is never applied; without a status the activity stays incomplete.',
		'Suspend data up to 63,999 characters; choice responses are single characters.',
	],
	limits: {
		...standard.limits,
		'cmi.suspend_data': 63_999,
		'cmi.comments': 63_999,
	},
	answers: 'native',
	mastery: (manifest) => manifest ?? '100',
	reopen(record) {
		if (!isEnded(record)) return record;
		return { ...beginAnew(record), elements: { 'cmi.core.lesson_status': 'incomplete' } };
	},
	entry: (record) => (record.elements['cmi.core.exit'] === 'suspend' ? 'resume' : 'ab-initio'),
	refuse(element, value, model) {
		const choice = /^(cmi\.interactions\.\d+)\.(student_response|correct_responses\.\d+\.pattern)$/;
		const interaction = choice.exec(element)?.[1];
		if (interaction !== undefined && model[`${interaction}.type`] === 'choice') {
			return /^\w(,\w){0,25}$/.test(value) ? undefined : '405';
		}
		return refuseByStandard(element, value);
	},
	settle(elements) {
		const status = elements['cmi.core.lesson_status'] ?? 'incomplete';
		const sessionTime = readTimespan(elements['cmi.core.session_time'] ?? '');
		const counts = sessionTime >= 100 || !ended.includes(status);
		return { ...elements, 'cmi.core.lesson_status': counts ? status : 'incomplete' };
	},
};
