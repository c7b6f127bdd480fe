import { Dexie, type DexieOptions, type Table } from 'dexie';
import { mergeLedgers } from '../lesson/ledger.ts';
import type { Progress } from '../model/progress.ts';
import type { Clock } from '../session/clock.ts';
import { latestPass } from '../session/calendar.ts';
import {
	KEPT_MILLISECONDS,
	isAnonymous,
	isStepNew,
	StorageError,
	type ProgressKey,
	type ProgressStore,
	type StoredProgress,
} from '../session/progress-store.ts';
import { askToPersist, browserPersistence, type Persistence } from './ask-to-persist.ts';
import { LearnerDatabase, type ProgressRow } from './learner-database.ts';
import { entryRows, heldBy, logRow, logsAfter, progressOf } from './progress-rows.ts';
import { isSound, soundProgress } from './sound-rows.ts';
import { storageErrorOf } from './storage-failure.ts';

/**
 * Progress in IndexedDB. Opens the database and removes what has been kept long enough (`keep` is in milliseconds, for
 * the progress of nobody in particular), in one writing
 * transaction, so that a browser that refuses to write is found out here. Rejects with a `StorageError`.
 */
export async function createDexieProgressStore(
	clock: Clock,
	options?: DexieOptions,
	keep = KEPT_MILLISECONDS,
	persistence: Persistence = browserPersistence,
): Promise<ProgressStore> {
	const database = new LearnerDatabase(options);
	const { progress, entries, setAside, marks } = database;
	let isKept = false;

	/** With the first that is kept: then there is something to be kept for good. */
	function kept(): void {
		if (!isKept) void askToPersist(persistence);
		isKept = true;
	}

	// Only Dexie promises may be awaited inside a transaction: any other would end it early.
	async function inTransaction<Value>(
		mode: 'r' | 'rw',
		tables: readonly Table[],
		work: () => PromiseLike<Value>,
	): Promise<Value> {
		try {
			// A connection that the browser closed is opened again.
			if (!database.isOpen()) await database.openOwn();
			return await database.transaction(mode, tables, work);
		} catch (error) {
			throw storageErrorOf(error);
		}
	}

	function entriesOf(key: ProgressKey) {
		return entries
			.where('[key+activity+index]')
			.between([key, Dexie.minKey, Dexie.minKey], [key, Dexie.maxKey, Dexie.maxKey]);
	}

	async function heldUnder(key: ProgressKey): Promise<[ProgressRow, Progress] | undefined> {
		const row = await progress.get(key);
		if (row === undefined) return undefined;
		return [row, progressOf(row, await entriesOf(key).toArray())];
	}

	/** Leaves the sound beginning in the place of rows that cannot all be read, which are set aside. */
	function mend(key: ProgressKey): Promise<StoredProgress | undefined> {
		return inTransaction('rw', [progress, entries, setAside], async () => {
			const row = await progress.get(key);
			if (row === undefined) return undefined;
			const rows = await entriesOf(key).toArray();
			const sound = soundProgress(row, rows);
			await setAside.add({ key, progress: { ...row, logs: [], rows } as never, at: clock.now() });
			await removeProgress(key);
			if (sound === undefined) return undefined;
			const { logs, ...facts } = sound;
			const acknowledged = row.acknowledged === true;
			const changedAt = Number.isFinite(row.changedAt) ? row.changedAt : clock.now();
			await entries.bulkAdd(logs.flatMap((log) => entryRows(key, log)));
			await progress.put({
				...facts,
				key,
				logs: logs.map(logRow),
				acknowledged,
				changedAt,
			});
			return { progress: sound, acknowledged, changedAt, isMended: true };
		});
	}

	async function removeProgress(key: ProgressKey): Promise<void> {
		await entriesOf(key).delete();
		await progress.delete(key);
	}

	await inTransaction('rw', [progress, entries, setAside, marks], async () => {
		const keptFrom = clock.now() - Math.min(keep, KEPT_MILLISECONDS);
		await setAside.where('at').below(keptFrom).delete();
		await marks.where('at').below(keptFrom).delete();
		const old = await progress
			.where('changedAt')
			.below(clock.now() - keep)
			.primaryKeys();
		for (const key of old as ProgressKey[]) if (isAnonymous(key)) await removeProgress(key);
	}).catch((error: unknown) => {
		// Whoever tries again opens another.
		database.close();
		throw error;
	});

	return {
		durable: true,

		load: async (key) => {
			const [row, rows] = await inTransaction(
				'r',
				[progress, entries],
				async () => [await progress.get(key), await entriesOf(key).toArray()] as const,
			);
			if (row === undefined) return undefined;
			const sound = soundProgress(row, rows);
			if (sound === undefined || !isSound(sound, row, rows)) {
				const mended = await mend(key);
				if (mended === undefined) throw new StorageError('unreadable');
				return mended;
			}
			return { progress: sound, acknowledged: row.acknowledged, changedAt: row.changedAt };
		},

		append: (key, step) =>
			inTransaction('rw', [progress, entries], async () => {
				const { appended, registration, place, ledger } = step;
				const row = await progress.get(key);
				const at = appended && (await entries.get([key, appended.activity, appended.index]))?.entry;
				const isNew = isStepNew(row && { ...heldBy(row, step), at }, step);
				if (appended !== undefined && isNew) {
					const { activity, index, entry } = appended;
					await entries.add({ key, activity, index, entry });
				}
				await progress.put({
					key,
					registration,
					place,
					ledger: row === undefined ? ledger : mergeLedgers(row.ledger, ledger),
					...latestPass(row, step),
					logs: logsAfter(row?.logs ?? [], step, isNew),
					acknowledged: row?.acknowledged ?? false,
					changedAt: clock.now(),
				});
			}).then(kept),

		replace: (key, whole) =>
			inTransaction('rw', [progress, entries, setAside], async () => {
				const held = await heldUnder(key);
				if (held !== undefined) {
					await setAside.add({ key, progress: held[1], at: clock.now() });
					await removeProgress(key);
				}
				const { registration, place, ledger, logs, passedOn } = whole;
				await entries.bulkAdd(logs.flatMap((log) => entryRows(key, log)));
				await progress.put({
					key,
					registration,
					place,
					ledger,
					logs: logs.map(logRow),
					...(passedOn && { passedOn }),
					acknowledged: held?.[0].registration === registration && held[0].acknowledged,
					changedAt: clock.now(),
				});
			}).then(kept),

		acknowledge: (key) =>
			inTransaction('rw', [progress], () => progress.update(key, { acknowledged: true })).then(
				() => undefined,
			),

		forget: (key, mark) =>
			inTransaction('rw', [progress, entries, setAside, marks], async () => {
				await removeProgress(key);
				await setAside.where('key').equals(key).delete();
				await marks.delete(key);
				if (mark !== undefined) await marks.put({ key, passed: mark.passed, at: clock.now() });
			}),

		marked: (key) =>
			inTransaction('r', [marks], async () => {
				const mark = await marks.get(key);
				return mark && { passed: mark.passed, at: mark.at };
			}),
	};
}
