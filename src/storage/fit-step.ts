import type { Registration } from '../model/ids.ts';
import type { Entry } from '../model/progress.ts';
import { StorageError, type ProgressStep } from '../session/progress-store.ts';

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
