import { beginAnew, exitOf, isEnded } from '../record/learner-record.ts';
import type { Quirk } from './quirk.ts';

const startedAgain = { 'cmi.core.lesson_status': 'incomplete' };

export const restartEmpty: Quirk = {
	name: 'restart-empty',
	about: 'After passed, completed or failed the next launch starts empty, as incomplete.',
	apply: (behaviour) => ({
		...behaviour,
		reopen: (record) =>
			isEnded(record) ? { ...beginAnew(record), elements: startedAgain } : record,
		entry: (record) => (exitOf(record) === 'suspend' ? 'resume' : 'ab-initio'),
	}),
};
