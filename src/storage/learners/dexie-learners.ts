import type { DexieOptions } from 'dexie';
import type { Clock } from '../../session/clock.ts';
import type { KnownLearner, Learners } from '../../session/learners.ts';
import { storageErrorOf } from '../storage-failure.ts';
import { initialsOf } from './initials-of.ts';
import { KnownDatabase } from './known-database.ts';
import { createSalt, deriveKey, ITERATIONS, open, seal } from './seal.ts';
import { createSealedProgressStore } from './sealed-progress-store.ts';

const ID_BYTES = 16;

export interface LearnersAccess {
	readonly clock: Clock;
	/** With `subtle`, which an insecure page lacks. */
	readonly crypto: Crypto;
	/** How long a learner who does not come back stays, in milliseconds. */
	readonly keep: number;
	readonly options?: DexieOptions;
}

/** Learners in IndexedDB. Those who have not been here for long enough are removed when they are listed. */
export function createDexieLearners({ clock, crypto, keep, options }: LearnersAccess): Learners {
	const database = new KnownDatabase(options);
	const { learners, sealed } = database;

	async function whole<Value>(work: () => Promise<Value>): Promise<Value> {
		try {
			if (!database.isOpen()) await database.open();
			return await work();
		} catch (error) {
			throw storageErrorOf(error);
		}
	}

	async function removeAll(ids: readonly string[]): Promise<void> {
		await database.transaction('rw', [learners, sealed], async () => {
			await sealed.where('learner').anyOf(ids).delete();
			await learners.bulkDelete([...ids]);
		});
	}

	function known(id: string, name: string, secret: CryptoKey): KnownLearner {
		const store = createSealedProgressStore({ database, crypto, clock, learner: id, secret });
		return { id, name, store };
	}

	return {
		list: () =>
			whole(async () => {
				const old = await learners
					.where('usedAt')
					.below(clock.now() - keep)
					.primaryKeys();
				if (old.length > 0) await removeAll(old);
				const rows = await learners.orderBy('usedAt').reverse().toArray();
				return rows.map(({ id, initials, usedAt }) => ({ id, initials, usedAt }));
			}),

		add: (name, pin) =>
			whole(async () => {
				const id = hexOf(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
				const salt = createSalt(crypto);
				const secret = await deriveKey(crypto, pin, salt, ITERATIONS);
				await learners.add({
					id,
					initials: initialsOf(name),
					salt,
					iterations: ITERATIONS,
					name: await seal(crypto, secret, id, name),
					usedAt: clock.now(),
				});
				return known(id, name, secret);
			}),

		unlock: (id, pin) =>
			whole(async () => {
				const row = await learners.get(id);
				if (row === undefined) return undefined;
				const secret = await deriveKey(crypto, pin, row.salt, row.iterations);
				const name = await open(crypto, secret, id, row.name);
				if (name === undefined) return undefined;
				await learners.update(id, { usedAt: clock.now() });
				return known(id, name, secret);
			}),

		remove: (id) => whole(() => removeAll([id])),
	};
}

function hexOf(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
