import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { ActivityNumber, Registration, Revision } from '../model/ids.ts';
import type { Entry, Ledger, Place, Progress } from '../model/progress.ts';
import { StorageError, type Mark, type ProgressKey } from '../session/progress-store.ts';
import { databaseName } from './database-name.ts';

/** All of one learner's progress in one module but the entries, which are rows of their own. */
export interface ProgressRow {
	readonly key: ProgressKey;
	readonly registration: Registration;
	readonly place: Place;
	readonly ledger: Ledger;
	readonly logs: readonly LogRow[];
	readonly passedOn?: string;
	readonly acknowledged: boolean;
	readonly changedAt: number;
}

export interface LogRow {
	readonly activity: ActivityNumber;
	readonly revision: Revision;
	/** How many entries the log has. */
	readonly entries: number;
}

export interface EntryRow {
	readonly key: ProgressKey;
	readonly activity: ActivityNumber;
	readonly index: number;
	readonly entry: Entry;
}

export interface SetAsideRow {
	readonly key: ProgressKey;
	readonly progress: Progress;
	readonly at: number;
}

export interface MarkRow extends Mark {
	readonly key: ProgressKey;
}

export class LearnerDatabase extends Dexie {
	declare readonly progress: Table<ProgressRow, string>;
	declare readonly entries: Table<EntryRow, [string, number, number]>;
	declare readonly setAside: Table<SetAsideRow, number>;
	declare readonly marks: Table<MarkRow, string>;

	/** The newest version that is known here: `verno` follows what was found. */
	readonly #own: number;

	/** A released version is never edited: the next one goes below it. */
	constructor(options?: DexieOptions) {
		// Strict: a transaction is complete when it is on the disk, not when it is on its way there.
		super(databaseName, { ...options, chromeTransactionDurability: 'strict' });
		this.version(1).stores({
			progress: 'key, changedAt',
			entries: '[key+activity+index]',
			setAside: '++, key, at',
			marks: 'key, at',
		});
		this.#own = this.verno;
	}

	/**
	 * Opens it where it is of this version or older. One that a later version of the site made is closed again as it
	 * is: Dexie alone would write into it. Rejects with a `StorageError`.
	 */
	async openOwn(): Promise<void> {
		await this.open();
		// Dexie's versions are tenths of the browser's.
		const found = this.backendDB().version / 10;
		if (found < this.#own + 1) return;
		this.close();
		throw new StorageError('newer');
	}
}
