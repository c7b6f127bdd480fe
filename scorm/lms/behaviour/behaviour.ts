import type { Elements, LearnerRecord } from '../record/learner-record.ts';
import type { Network } from '../session/network.ts';
import type { ErrorCodes } from './error-codes.ts';

/** In which kinds of value the API answers. */
interface AnswerKinds {
	readonly set: 'text' | 'boolean';
	readonly commit: 'text' | 'boolean';
	readonly lastError: 'text' | 'number' | 'always 0';
}

/** What an API holds at the moment of a commit. */
interface Outbox {
	/** Set since the last commit that counts as sent. */
	readonly pending: Elements;
	/** Everything set in this session, over what it launched with. */
	readonly held: Elements;
	/** What counts as sent: what it launched with, and what commits took. */
	readonly sent: Elements;
	readonly launched: Elements;
}

/** Values on their way into the record. */
interface Arrival {
	readonly values: Elements;
	/** Session time as the server reads it, in hundredths of a second. */
	readonly time: number;
}

/** How an LMS behaves, as far as content can notice. A quirk changes a part of it. */
export interface Behaviour {
	readonly codes: ErrorCodes;
	/** Longest accepted value by element, `n` for an index. */
	readonly limits: Readonly<Record<string, number>>;
	/** Elements, or beginnings of elements, that answer error 401. */
	readonly notImplemented: readonly string[];
	/** What an element that does not exist answers. */
	readonly unknownElement: '201' | '401';
	/** Whether content can open a session again after finishing one in the same launch. */
	readonly reinitialises: boolean;
	/** What becomes of an initialise while the session is open. */
	readonly secondInitialize: 'refuses' | 'throws';
	readonly answers: AnswerKinds;
	/** Whether each changed value is committed as it is set. */
	readonly commitsEachValue: boolean;
	/** Milliseconds for which a request to the server blocks the page. */
	readonly blocksFor: number;
	/** How requests are made while the content is being navigated away. */
	readonly whileUnloading: 'at once' | 'queued';
	/** Whether values of a commit that failed are sent again by the next one. */
	readonly failedCommit: 'sends again' | 'counts as sent';
	/** The mode of a launch after a pass, where the settings leave it to the LMS. */
	readonly modeAfterPass: 'normal' | 'review';
	/** Whether what is written in review or browse mode is recorded. */
	readonly recordsInReview: boolean;
	/** How this LMS takes a network in that state. */
	meets(network: Network): Network;
	/** The error code of a commit that failed. */
	failureCode(network: Network): string;
	/** The mastery score content reads; `undefined` for none. */
	mastery(manifest: string | undefined): string | undefined;
	/** The record with which a new launch goes on. */
	reopen(record: LearnerRecord): LearnerRecord;
	/** What of the record a launch finds in its data model. */
	restore(record: LearnerRecord): Elements;
	entry(record: LearnerRecord): 'ab-initio' | 'resume' | '';
	/** Whether it takes a value whatever the standard says of it. */
	accepts(element: string, value: string): boolean;
	/** The error code for a value it refuses on grounds of its own; `undefined` to leave it to the standard. */
	refuse(element: string, value: string, model: Elements): string | undefined;
	/** What a commit sends. */
	due(outbox: Outbox): Elements;
	/** Session time as its server reads it, in hundredths of a second; `undefined` where that fails. */
	readTime(text: string): number | undefined;
	/** What of the values reaches the record. */
	receive(arrival: Arrival): Elements;
	/** What the API makes of all it holds when the session finishes. */
	settle(elements: Elements, mastery: string | undefined): Elements;
}
