import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { progressKey } from '../../../src/session/progress-key.ts';
import { createDexieLearners } from '../../../src/storage/learners/dexie-learners.ts';
import { initialsOf } from '../../../src/storage/learners/initials-of.ts';
import { KnownDatabase } from '../../../src/storage/learners/known-database.ts';
import { appendEntry, chose, fresh, stepTo, withEntry } from '../../contract/progress-store.ts';
import { id } from '../../fixtures/build-module.ts';

const DAY = 86_400_000;

function createDevice() {
	const options = { indexedDB: new IDBFactory(), IDBKeyRange };
	let now = 1_000_000;
	return {
		/** As a page of the site has them; each page has its own. */
		learners: () =>
			createDexieLearners({ clock: { now: () => now }, crypto, keep: 14 * DAY, options }),
		database: new KnownDatabase(options),
		pass: (milliseconds: number) => {
			now += milliseconds;
		},
	};
}

const keyOf = (learner: string) => progressKey('web', learner, id.module('fire'));

describe('learners who keep their progress under a PIN', () => {
	test('go on with the right PIN, and not with another', async () => {
		const device = createDevice();
		const jo = await device.learners().add('Jo Ellis', '2468');
		const held = await appendEntry(jo.store, keyOf(jo.id), undefined, 2, chose(1, 1));

		const later = device.learners();

		expect(await later.unlock(jo.id, '2469')).toBeUndefined();
		const again = await later.unlock(jo.id, '2468');
		expect(again?.name).toBe('Jo Ellis');
		expect((await again?.store.load(keyOf(jo.id)))?.progress).toEqual(held);
	});

	test('are listed by their initials, the latest first', async () => {
		const device = createDevice();
		const jo = await device.learners().add('Jo Ellis', '2468');
		device.pass(1);
		await device.learners().add('Sam Ade-Bello', '1357');
		device.pass(1);
		await device.learners().unlock(jo.id, '2468');

		const listed = await device.learners().list();

		expect(listed.map(({ initials }) => initials)).toEqual(['J. E.', 'S. A. B.']);
	});

	test('leave nothing on the disk that tells a name, an answer or a PIN', async () => {
		const device = createDevice();
		const jo = await device.learners().add('Jo Ellis', '2468');
		await appendEntry(jo.store, keyOf(jo.id), undefined, 2, chose(7341, 1));

		const rows = [await device.database.learners.toArray(), await device.database.sealed.toArray()];

		const written = JSON.stringify(rows, (_, value: unknown) =>
			value instanceof ArrayBuffer || value instanceof Uint8Array
				? Buffer.from(value as Uint8Array).toString('latin1')
				: value,
		);
		for (const secret of ['Ellis', '7341', '2468', 'chose', 'ledger']) {
			expect(written).not.toContain(secret);
		}
	});

	test('do not open what is sealed for another, or for another module', async () => {
		const device = createDevice();
		const jo = await device.learners().add('Jo Ellis', '2468');
		const sam = await device.learners().add('Sam Ade', '2468');
		await appendEntry(jo.store, keyOf(jo.id), undefined, 2, chose(1, 1));
		const row = await device.database.sealed.get(keyOf(jo.id));
		if (row === undefined) throw new Error('Nothing was sealed.');

		await device.database.sealed.put({ ...row, key: keyOf(sam.id) });

		expect(await sam.store.load(keyOf(jo.id))).toBeUndefined();
		expect(await jo.store.load(keyOf(sam.id))).toBeUndefined();
	});

	test('two windows of one learner lose nothing to each other', async () => {
		const device = createDevice();
		const jo = await device.learners().add('Jo Ellis', '2468');
		const other = await device.learners().unlock(jo.id, '2468');
		const key = keyOf(jo.id);
		const first = withEntry(fresh, 2, chose(1, 1));
		const second = withEntry(first, 2, chose(2, 1));
		await jo.store.append(key, stepTo(undefined, first));

		await Promise.all([
			jo.store.append(key, stepTo(first, second)),
			other?.store.append(key, stepTo(first, second)),
		]);

		expect((await jo.store.load(key))?.progress).toEqual(second);
	});

	test('go after the period in which they did not come back, and one who is removed at once', async () => {
		const device = createDevice();
		const jo = await device.learners().add('Jo Ellis', '2468');
		const sam = await device.learners().add('Sam Ade', '1357');
		for (const { id: whose, store } of [jo, sam]) {
			await appendEntry(store, keyOf(whose), undefined, 2, chose(1, 1));
		}
		await device.learners().remove(sam.id);
		expect(await device.database.sealed.count()).toBe(1);

		device.pass(14 * DAY + 1);

		expect(await device.learners().list()).toEqual([]);
		expect(await device.database.sealed.count()).toBe(0);
		expect(await device.learners().unlock(jo.id, '2468')).toBeUndefined();
	});
});

test.each([
	['Jo Ellis', 'J. E.'],
	['  ŵyn  ap Siôn ', 'Ŵ. A. S.'],
	['Maria-José de la Cruz', 'M. J. D.'],
])('the initials of “%s” are “%s”', (name, initials) => {
	expect(initialsOf(name)).toBe(initials);
});
