import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { ProgressKey } from '../../session/progress-store.ts';
import type { Sealed } from './seal.ts';

const knownDatabaseName = 'handover-learners';

export interface LearnerRow {
	readonly id: string;
	readonly initials: string;
	readonly salt: Uint8Array<ArrayBuffer>;
	readonly iterations: number;
	/** Opens with the right PIN only, and so tells whether it is. */
	readonly name: Sealed;
	readonly usedAt: number;
}

/** A learner's progress in one module. */
export interface SealedRow extends Sealed {
	readonly key: ProgressKey;
	readonly learner: string;
	/** Counts the writes, so that no window writes over what it has not read. */
	readonly version: number;
	readonly changedAt: number;
}

/**
 * Learners with a PIN, on the site only. A database of its own: packages of any age share the other one, and none of
 * them has to be able to read this.
 */
export class KnownDatabase extends Dexie {
	declare readonly learners: Table<LearnerRow, string>;
	declare readonly sealed: Table<SealedRow, string>;

	/** A released version is never edited: the next one goes below it. */
	constructor(options?: DexieOptions) {
		super(knownDatabaseName, { ...options, chromeTransactionDurability: 'strict' });
		this.version(1).stores({ learners: 'id, usedAt', sealed: 'key, learner, changedAt' });
	}
}
