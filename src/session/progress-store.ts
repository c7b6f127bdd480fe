import type { ActivityNumber, Revision } from '../model/ids.ts';
import type { Entry, Ledger, Place, Progress } from '../model/progress.ts';

/** A hash of LMS origin, learner and module; no name and no version in it. */
export type ProgressKey = string & { readonly __progressKey: true };

/** What a device holds of one learner and module. */
export interface StoredProgress {
	readonly progress: Progress;
	/** True once any of it was acknowledged by an LMS: then an empty LMS means a new registration. */
	readonly acknowledged: boolean;
	/** Milliseconds since 1970, of the last change. */
	readonly changedAt: number;
}

/** One step: the entry that was made, if any, and where that leaves ledger and place. */
export interface ProgressStep {
	readonly appended?: {
		readonly activity: ActivityNumber;
		readonly revision: Revision;
		/** Position of the entry in the activity's log. */
		readonly index: number;
		readonly entry: Entry;
	};
	readonly place: Place;
	readonly ledger: Ledger;
}

/** Keeps progress on this device. Every method is one transaction and resolves when it is durable. */
export interface ProgressStore {
	/** False where the browser refuses storage: progress then lives as long as the document. */
	readonly durable: boolean;
	load(key: ProgressKey): Promise<StoredProgress | undefined>;
	/** Rejects with a `StorageError` and changes nothing when the step cannot be kept whole. */
	append(key: ProgressKey, step: ProgressStep): Promise<void>;
	/** Puts `progress` in the place of all that is held under the key. */
	replace(key: ProgressKey, progress: Progress): Promise<void>;
	/** Notes that an LMS acknowledged some of it. */
	acknowledge(key: ProgressKey): Promise<void>;
	/** Removes all that is held under the key; `mark` leaves the fact of a pass, without answers. */
	forget(key: ProgressKey, mark?: { readonly passed: boolean }): Promise<void>;
}

export type StorageFailure = 'refused' | 'full' | 'blocked' | 'broken';

export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly failure: StorageFailure;

	constructor(failure: StorageFailure, options?: ErrorOptions) {
		super(`Progress could not be kept on this device: ${failure}.`, options);
		this.failure = failure;
	}
}
