import { exitOf, type LearnerRecord } from '../record/learner-record.ts';
import type { Behaviour } from './behaviour.ts';

/** What both standards leave to an LMS, done in the simplest way. */
export const base: Omit<Behaviour, 'codes' | 'limits' | 'refuse' | 'readTime' | 'settle'> = {
	notImplemented: [],
	unknownElement: '401',
	reinitialises: false,
	secondInitialize: 'refuses',
	answers: { set: 'text', commit: 'text', lastError: 'text' },
	commitsEachValue: false,
	blocksFor: 0,
	whileUnloading: 'at once',
	failedCommit: 'sends again',
	modeAfterPass: 'normal',
	recordsInReview: false,
	meets: (network) => network,
	failureCode: () => '',
	mastery: (manifest) => manifest,
	reopen: (record) => record,
	restore: ({ elements }) => elements,
	entry: findEntry,
	accepts: () => false,
	due: ({ pending }) => pending,
	receive: ({ values }) => values,
};

function findEntry(record: LearnerRecord): 'ab-initio' | 'resume' | '' {
	if (record.commits === 0 || Object.keys(record.elements).length === 0) return 'ab-initio';
	return exitOf(record) === 'suspend' ? 'resume' : '';
}
