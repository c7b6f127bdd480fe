import type { Clock } from '../../session/clock.ts';
import type {
	Mark,
	ProgressKey,
	ProgressStore,
	StoredProgress,
} from '../../session/progress-store.ts';
import { appended, replaced } from '../stored-progress.ts';
import { storageErrorOf } from '../storage-failure.ts';
import type { KnownDatabase, SealedRow } from './known-database.ts';
import { open, seal } from './seal.ts';

export interface SealedAccess {
	readonly database: KnownDatabase;
	readonly crypto: Crypto;
	readonly clock: Clock;
	/** Whose it is. */
	readonly learner: string;
	readonly secret: CryptoKey;
}

/** What is sealed under one key. */
interface Contents {
	readonly stored?: StoredProgress;
	readonly mark?: Mark;
}

/**
 * Progress that cannot be read without the PIN: each write seals the whole anew. Nothing can be waited for inside a
 * transaction, so a write checks that nothing was written since it read, and begins again where something was.
 */
export function createSealedProgressStore({
	database,
	crypto,
	clock,
	learner,
	secret,
}: SealedAccess): ProgressStore {
	async function read(key: ProgressKey): Promise<[SealedRow | undefined, Contents]> {
		const row = await database.sealed.get(key);
		const text = row && (await open(crypto, secret, key, row));
		// Written below from this very type. What does not open is nobody's any more.
		return [row, text === undefined ? {} : (JSON.parse(text) as Contents)];
	}

	async function change(key: ProgressKey, work: (contents: Contents) => Contents): Promise<void> {
		try {
			if (!database.isOpen()) await database.open();
			for (;;) {
				const [row, contents] = await read(key);
				const now = clock.now();
				const version = (row?.version ?? 0) + 1;
				const sealed = await seal(crypto, secret, key, JSON.stringify(work(contents)));
				const isDone = await database.transaction('rw', [database.sealed], async () => {
					if ((await database.sealed.get(key))?.version !== row?.version) return false;
					await database.sealed.put({ key, learner, version, changedAt: now, ...sealed });
					return true;
				});
				if (isDone) return;
			}
		} catch (error) {
			throw storageErrorOf(error);
		}
	}

	async function remove(key: ProgressKey): Promise<void> {
		try {
			if (!database.isOpen()) await database.open();
			await database.sealed.delete(key);
		} catch (error) {
			throw storageErrorOf(error);
		}
	}

	async function contentsOf(key: ProgressKey): Promise<Contents> {
		try {
			if (!database.isOpen()) await database.open();
			return (await read(key))[1];
		} catch (error) {
			throw storageErrorOf(error);
		}
	}

	return {
		durable: true,
		load: async (key) => (await contentsOf(key)).stored,
		marked: async (key) => (await contentsOf(key)).mark,
		append: (key, step) =>
			change(key, (contents) => ({
				...contents,
				stored: appended(contents.stored, step, clock.now()),
			})),
		replace: (key, progress) =>
			change(key, ({ stored, ...contents }) => ({
				...contents,
				stored: replaced(stored, progress, clock.now()),
			})),
		acknowledge: (key) =>
			change(key, ({ stored, ...contents }) => ({
				...contents,
				...(stored !== undefined && { stored: { ...stored, acknowledged: true } }),
			})),
		forget: (key, mark) =>
			mark === undefined
				? remove(key)
				: change(key, () => ({ mark: { passed: mark.passed, at: clock.now() } })),
	};
}
