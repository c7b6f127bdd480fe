import type { ProgressStore } from './progress-store.ts';

/** Somebody who gave a name and a PIN on this device, as anybody at it may see them. */
export interface ListedLearner {
	readonly id: string;
	/** Of the name; the name itself is not to be had without the PIN. */
	readonly initials: string;
	/** Milliseconds since 1970, of the last visit. */
	readonly usedAt: number;
}

/** A learner who showed that they know the PIN. */
export interface KnownLearner {
	readonly id: string;
	readonly name: string;
	/** Their progress, which cannot be read without the PIN. */
	readonly store: ProgressStore;
}

/**
 * The learners of one device who keep their progress under a PIN. Every method rejects with a `StorageError` where the
 * browser refuses or lost what it needs.
 */
export interface Learners {
	/** The latest first. */
	list(): Promise<readonly ListedLearner[]>;
	add(name: string, pin: string): Promise<KnownLearner>;
	/** Nothing where the PIN is another one, or the learner is no longer there. */
	unlock(id: string, pin: string): Promise<KnownLearner | undefined>;
	/** Removes the learner and all their progress from this device. */
	remove(id: string): Promise<void>;
}

/** Digits, so that a phone offers its number keys; nobody at the keyboard guesses four of them soon. */
export const PIN_LENGTHS = { from: 4, to: 12 };

export function isPin(text: string): boolean {
	const { from, to } = PIN_LENGTHS;
	return new RegExp(`^\\d{${String(from)},${String(to)}}$`).test(text);
}
