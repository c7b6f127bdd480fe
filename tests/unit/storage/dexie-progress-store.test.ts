import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDexieProgressStore } from '../../../src/storage/dexie-progress-store.ts';
import { progressKey } from '../../../src/session/progress-key.ts';
import { appendEntry, chose, fresh, jo, stepTo, withEntry } from '../../contract/progress-store.ts';
import { id } from '../../fixtures/build-module.ts';

const DAY = 24 * 60 * 60 * 1000;
let browser = { indexedDB: new IDBFactory(), IDBKeyRange };
let now = 0;

function open() {
	return createDexieProgressStore({ now: () => now }, browser);
}

beforeEach(() => {
	browser = { indexedDB: new IDBFactory(), IDBKeyRange };
	now = 1_000;
});

afterEach(() => {
	vi.restoreAllMocks();
});

describe('a later visit', () => {
	test('finds what an earlier one stored', async () => {
		const progress = await appendEntry(await open(), jo, undefined, 1, chose(1, 1));

		const store = await open();

		expect(await store.load(jo)).toEqual({ progress, acknowledged: false, changedAt: 1_000 });
	});

	test('after 14 days finds neither marks nor what nobody in particular did', async () => {
		const nobody = progressKey('web', undefined, id.module('fire'));
		const marked = progressKey('https://lms.example', 'sam', id.module('fire'));
		const early = await open();
		await appendEntry(early, nobody, undefined, 1, chose(1, 1));
		await appendEntry(early, jo, undefined, 1, chose(1, 1));
		await early.forget(marked, { passed: true });

		now += 14 * DAY;
		const intime = await open();
		expect(await intime.load(nobody)).toBeDefined();
		expect(await intime.marked(marked)).toBeDefined();

		now += 1;
		const late = await open();
		expect(await late.load(nobody)).toBeUndefined();
		expect(await late.marked(marked)).toBeUndefined();
		expect(await late.load(jo)).toBeDefined();
	});

	test('finds for 14 days what was set aside', async () => {
		const store = await open();
		await appendEntry(store, jo, undefined, 1, chose(1, 1));
		await store.replace(jo, { ...fresh, registration: id.registration(5) });
		expect(await countOf('setAside')).toBe(1);

		now += 14 * DAY + 1;
		await open();

		expect(await countOf('setAside')).toBe(0);
	});
});

test('removing progress removes what was set aside, too', async () => {
	const store = await open();
	await appendEntry(store, jo, undefined, 1, chose(1, 1));
	await store.replace(jo, { ...fresh, registration: id.registration(5) });

	await store.forget(jo);

	expect(await countOf('setAside')).toBe(0);
	expect(await countOf('entries')).toBe(0);
});

test('what is written is on the disk before it counts as kept', async () => {
	const began = vi.spyOn(IDBDatabase.prototype, 'transaction');

	await appendEntry(await open(), jo, undefined, 1, chose(1, 1));

	const writing = began.mock.calls.filter(([, mode]) => mode === 'readwrite');
	expect(writing.length).toBeGreaterThan(1);
	for (const call of writing) expect(call[2]).toEqual({ durability: 'strict' });
});

describe('a step that cannot be kept whole', () => {
	test.each([
		['QuotaExceededError', 'full'],
		['UnknownError', 'refused'],
		['DataError', 'broken'],
	])('fails as a whole on a %s', async (name, failure) => {
		const store = await open();
		const held = await appendEntry(store, jo, undefined, 1, chose(1, 1));
		// The entry's own row is written before this one.
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('No room.', name);
		});

		const appended = appendEntry(store, jo, held, 1, chose(2, 1));

		await expect(appended).rejects.toMatchObject({ name: 'StorageError', failure });
		vi.restoreAllMocks();
		expect((await store.load(jo))?.progress).toEqual(held);
		expect(await countOf('entries')).toBe(1);
	});

	test('fails as a whole when the browser ends the transaction', async () => {
		const store = await open();
		const held = await appendEntry(store, jo, undefined, 1, chose(1, 1));
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: IDBObjectStore,
			row: unknown,
		) {
			const request = this.put(row);
			this.transaction.abort();
			return request;
		});

		const appended = appendEntry(store, jo, held, 1, chose(2, 1));

		await expect(appended).rejects.toMatchObject({ name: 'StorageError' });
		vi.restoreAllMocks();
		expect((await store.load(jo))?.progress).toEqual(held);
	});
});

describe('two tabs', () => {
	test('that append at once keep one entry, and the other tab is told', async () => {
		const [one, other] = [await open(), await open()];
		const held = await appendEntry(one, jo, undefined, 1, chose(1, 1));

		const results = await Promise.allSettled([
			appendEntry(one, jo, held, 1, chose(2, 1)),
			appendEntry(other, jo, held, 1, chose(2, 2)),
		]);

		expect(results).toMatchObject([
			{ status: 'fulfilled' },
			{ status: 'rejected', reason: { failure: 'overtaken' } },
		]);
		expect((await other.load(jo))?.progress).toEqual(withEntry(held, 1, chose(2, 1)));
	});

	test('of which one removes everything do not bring back half of it', async () => {
		const [one, other] = [await open(), await open()];
		const held = await appendEntry(one, jo, undefined, 1, chose(1, 1));
		await other.forget(jo);

		const appended = one.append(jo, stepTo(held, withEntry(held, 1, chose(2, 1))));

		await expect(appended).rejects.toMatchObject({ failure: 'overtaken' });
		expect(await one.load(jo)).toBeUndefined();
	});
});

test('a database that was closed behind its back is opened again', async () => {
	const store = await open();
	await appendEntry(store, jo, undefined, 1, chose(1, 1));

	await new Promise((resolve) => {
		browser.indexedDB.deleteDatabase('handover').onsuccess = resolve;
	});

	expect(await store.load(jo)).toBeUndefined();
	await appendEntry(store, jo, undefined, 1, chose(1, 1));
	expect(await store.load(jo)).toBeDefined();
});

function countOf(table: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const request = browser.indexedDB.open('handover');
		request.onerror = () => {
			reject(new Error('It does not open.'));
		};
		request.onsuccess = () => {
			const database = request.result;
			const counted = database.transaction(table).objectStore(table).count();
			counted.onsuccess = () => {
				database.close();
				resolve(counted.result);
			};
		};
	});
}
