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
	readonly #browser: Partial<IDBFactory> | undefined;

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
		this.#browser = (options?.indexedDB ?? globalThis.indexedDB) as Partial<IDBFactory> | undefined;
	}

	/**
	 * Opens it where it is of this version or older. One that a later version of the site made is closed again as it
	 * is: Dexie alone would write into it. Rejects with a `StorageError`.
	 */
	async openOwn(): Promise<void> {
		// Dexie would add what it misses in the other's database, so it is asked for beforehand where that is possible.
		const databases = await this.#browser?.databases?.().catch(() => []);
		this.#refuseNewer(databases?.find(({ name }) => name === databaseName)?.version);
		await this.open();
		this.#refuseNewer(this.backendDB().version);
	}

	#refuseNewer(found = 0): void {
		// Dexie's versions are tenths of the browser's.
		if (found / 10 < this.#own + 1) return;
		this.close();
		throw new StorageError('newer');
	}
}
