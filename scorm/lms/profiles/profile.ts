import type { Elements, LearnerRecord } from '../record/learner-record.ts';

export type ProfileId = 'standard' | 'esr' | 'learning-hub' | 'moodle';

/** How one LMS differs from the others, as far as content can notice. */
export interface Profile {
	readonly id: ProfileId;
	readonly name: string;
	/** What is particular about it, a sentence each. */
	readonly about: readonly string[];
	/** Longest accepted value by element. */
	readonly limits: Readonly<Record<string, number>>;
	/** Elements, or beginnings of elements, that answer error 401. */
	readonly notImplemented: readonly string[];
	/** What an element that does not exist answers. */
	readonly unknownElement: '201' | '401';
	/** What any call but initialise answers once the session is finished. */
	readonly afterFinish: '101' | '301';
	/** Whether content can open a session again after finishing one in the same launch. */
	readonly reinitialises: boolean;
	/** `native`: booleans from set and commit, a number from the last error. */
	readonly answers: 'strings' | 'native';
	/** Whether values of a commit that failed are sent again by the next one. */
	readonly failedCommit: 'sends again' | 'counts as sent';
	/** Whether setting the value that an element has already sends it. */
	readonly sameValue: 'sends' | 'skips';
	/** The mode of a launch after a pass, where the settings leave it to the LMS. */
	readonly modeAfterPass: 'normal' | 'review';
	/** The mastery score content reads; `undefined` for none. */
	mastery(manifest: string | undefined): string | undefined;
	/** What a new launch finds of what was recorded. */
	reopen(record: LearnerRecord): LearnerRecord;
	/** Whether content that did not ask to be suspended is told to resume. */
	entry(record: LearnerRecord): 'ab-initio' | 'resume' | '';
	/** The error code for a value it refuses on grounds of its own; `undefined` to accept. */
	refuse(element: string, value: string, model: Elements): string | undefined;
	/** What becomes of the elements when the session finishes. */
	settle(elements: Elements, mastery: string | undefined): Elements;
}
