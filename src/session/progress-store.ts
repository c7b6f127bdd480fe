import type { ActivityNumber, Registration, Revision } from '../model/ids.ts';
import type { Entry, Ledger, Place, Progress } from '../model/progress.ts';

/** A hash of LMS origin, learner and module; no name and no version in it. `progressKey` makes one. */
export type ProgressKey = string & { readonly __progressKey: true };

export const anonymousPrefix = 'anonymous-';

/** True for the progress of somebody whom nobody named: it is kept for a while only. */
export function isAnonymous(key: ProgressKey): boolean {
	return key.startsWith(anonymousPrefix);
}

/** What a device holds of one learner and module. */
export interface StoredProgress {
	readonly progress: Progress;
	/** True once any of it was acknowledged by an LMS: then an empty LMS means a new registration. */
	readonly acknowledged: boolean;
	/** Milliseconds since 1970, of the last change. */
	readonly changedAt: number;
	/** Some of it could not be read and was set aside: this is the longest sound beginning. */
	readonly isMended?: boolean;
}

/** One step: the entry that was made, if any, and where that leaves ledger and place. */
export interface ProgressStep {
	readonly registration: Registration;
	/** Entries held before this step, of all logs together: it shows whether another window went on meanwhile. */
	readonly after: number;
	readonly appended?: {
		readonly activity: ActivityNumber;
		readonly revision: Revision;
		/** Position of the entry in the activity's log. */
		readonly index: number;
		readonly entry: Entry;
	};
	readonly place: Place;
	readonly ledger: Ledger;
	/** As in `Progress`. A step without it leaves the day that is held. */
	readonly passedOn?: string;
}

/** How long marks, what was set aside, and the progress of nobody in particular stay on a device: 14 days. */
export const KEPT_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

/** All that is left of progress that was removed after the LMS had confirmed it. */
export interface Mark {
	readonly passed: boolean;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** Keeps progress on this device. Every method is one transaction and resolves when it is durable. */
export interface ProgressStore {
	/** False where the browser refuses storage: progress then lives as long as the document. */
	readonly durable: boolean;
	/** Why not, where that is known. */
	readonly refusal?: StorageFailure | undefined;
	/**
	 * Resolves where `durable` became true after all. The store then holds nothing of what it took before, and may hold
	 * more of the same registration.
	 */
	readonly back?: Promise<void>;
	/** Rejects with `unreadable` where nothing held can be read: it was set aside, and nothing is held any more. */
	load(key: ProgressKey): Promise<StoredProgress | undefined>;
	/**
	 * Rejects with a `StorageError` and changes nothing when the step cannot be kept whole, or does not follow on
	 * what is held (`overtaken`). An entry that is held already, at its position, is no harm.
	 */
	append(key: ProgressKey, step: ProgressStep): Promise<void>;
	/** Puts `progress` in the place of what is held under the key, which is set aside for 14 days. */
	replace(key: ProgressKey, progress: Progress): Promise<void>;
	/** Notes that an LMS acknowledged some of it; nothing where nothing is held. */
	acknowledge(key: ProgressKey): Promise<void>;
	/**
	 * Removes all that is held under the key, marks and what was set aside too; `mark` leaves the fact of a pass,
	 * without answers, for 14 days.
	 */
	forget(key: ProgressKey, mark?: { readonly passed: boolean }): Promise<void>;
	/** The mark that `forget` left under the key, if any. */
	marked(key: ProgressKey): Promise<Mark | undefined>;
}

/**
 * `overtaken`: another window went on with the same progress, and what it did is not known here. `newer`: a later
 * version of the site made the database, and only that can read it.
 */
export type StorageFailure =
	'refused' | 'full' | 'blocked' | 'newer' | 'broken' | 'overtaken' | 'unreadable';

export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly failure: StorageFailure;

	constructor(failure: StorageFailure, options?: ErrorOptions) {
		super(`Progress could not be kept on this device: ${failure}.`, options);
		this.failure = failure;
	}
}

interface Held {
	readonly registration: Registration;
	/** Entries of all logs together. */
	readonly entries: number;
	/** Entries of the log that the step appends to. */
	readonly inLog: number;
	/** The entry at the step's position, if there is one. */
	readonly at: Entry | undefined;
}

/**
 * Whether the step's entry is still to be written. Throws `overtaken` when the step does not follow on what is
 * held: another window went on, or removed it.
 */
export function isStepNew(held: Held | undefined, step: ProgressStep): boolean {
	const { registration, after, appended } = step;
	if (held === undefined) {
		if (after === 0 && (appended?.index ?? 0) === 0) return true;
	} else if (held.registration === registration) {
		if (held.entries === after && held.inLog === (appended?.index ?? held.inLog)) return true;
		if (held.entries === after + 1 && isSameEntry(held.at, appended?.entry)) return false;
	}
	throw new StorageError('overtaken');
}

function isSameEntry(one: Entry | undefined, other: Entry | undefined): boolean {
	return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
