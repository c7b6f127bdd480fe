import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { Dexie } from 'dexie';
import { KEPT_MILLISECONDS } from '../../../src/session/progress-store.ts';
import { createDexieProgressStore } from '../../../src/storage/dexie-progress-store.ts';
import { appendEntry, chose, jo, stepTo, withEntry } from '../../contract/progress-store.ts';
import { askToPersist } from '../../../src/storage/ask-to-persist.ts';

let browser = { indexedDB: new IDBFactory(), IDBKeyRange };

const open = () => createDexieProgressStore({ now: () => 1_000 }, browser);

/** The same database, opened by other code. */
async function change(version: number, work: (database: Dexie) => PromiseLike<unknown>) {
	const database = new Dexie('handover', browser);
	database.version(version).stores({
		progress: 'key, changedAt',
		entries: '[key+activity+index]',
		setAside: '++, key, at',
		marks: 'key, at',
	});
	await database.open();
	const result = await work(database);
	database.close();
	return result;
}

async function keepThree() {
	const store = await open();
	const one = await appendEntry(store, jo, undefined, 1, chose(1, 1));
	const two = await appendEntry(store, jo, one, 1, chose(2, 1));
	return appendEntry(store, jo, two, 1, chose(3, 1));
}

beforeEach(() => {
	browser = { indexedDB: new IDBFactory(), IDBKeyRange };
});

describe('a database of a newer version', () => {
	test('is not opened, and not changed', async () => {
		const progress = await keepThree();
		await change(2, () => Promise.resolve());

		await expect(open()).rejects.toMatchObject({ failure: 'newer' });

		const held = await change(2, (database) => database.table('entries').count());
		expect(held).toBe(progress.logs[0]?.entries.length);
	});

	test('is not added to where it has none of the tables known here', async () => {
		await new Promise<void>((resolve) => {
			const opening = browser.indexedDB.open('handover', 9000);
			opening.onsuccess = () => {
				opening.result.close();
				resolve();
			};
		});

		await expect(open()).rejects.toMatchObject({ failure: 'newer' });

		expect((await browser.indexedDB.databases())[0]?.version).toBe(9000);
	});

	test('that comes under an open page is left alone, and the upgrade is not held up', async () => {
		const store = await open();
		const one = await appendEntry(store, jo, undefined, 1, chose(1, 1));

		await change(2, () => Promise.resolve());

		const step = stepTo(one, withEntry(one, 1, chose(2, 1)));
		await expect(store.append(jo, step)).rejects.toMatchObject({ failure: 'newer' });
		await expect(store.append(jo, step)).rejects.toMatchObject({ failure: 'newer' });
	});
});

describe('a record that was spoilt', () => {
	test.each([
		['an entry is missing', (db: Dexie) => db.table('entries').delete([jo, 1, 1]), 1],
		[
			'an entry is of no known kind',
			(db: Dexie) => db.table('entries').update([jo, 1, 2], { entry: { kind: 'guessed' } }),
			2,
		],
		['its ledger is no ledger', (db: Dexie) => db.table('progress').update(jo, { ledger: 7 }), 3],
		['its place is nowhere', (db: Dexie) => db.table('progress').update(jo, { place: null }), 3],
	])('keeps its longest sound beginning where %s', async (_, spoil, left) => {
		await keepThree();
		await change(1, spoil);
		const store = await open();

		const mended = await store.load(jo);

		expect(mended?.isMended).toBe(true);
		expect(mended?.progress.logs[0]?.entries).toHaveLength(left);
		expect(await change(1, (database) => database.table('setAside').count())).toBe(1);
		expect((await store.load(jo))?.isMended).toBeUndefined();
	});

	test('goes on after it was mended', async () => {
		await keepThree();
		await change(1, (database) => database.table('entries').delete([jo, 1, 1]));
		const store = await open();
		const mended = await store.load(jo);

		const progress = await appendEntry(store, jo, mended?.progress, 1, chose(2, 2));

		expect((await store.load(jo))?.progress).toEqual(progress);
	});

	test('is set aside, and nothing held, where not even its registration can be read', async () => {
		await keepThree();
		await change(1, (database) => database.table('progress').update(jo, { registration: 'x' }));

		const store = await open();

		await expect(store.load(jo)).rejects.toMatchObject({ failure: 'unreadable' });
		expect(await store.load(jo)).toBeUndefined();
		expect(await change(1, (database) => database.table('setAside').count())).toBe(1);
	});
});

describe('asking that storage be kept for good', () => {
	function fake({ persisted = false, isForeign = false, denies = false } = {}) {
		const notes = new Map<string, string>();
		let asked = 0;
		return {
			get asked() {
				return asked;
			},
			storage: {
				persisted: () => Promise.resolve(persisted),
				persist: () => {
					asked += 1;
					return denies ? Promise.reject(new Error('denied')) : Promise.resolve(true);
				},
			},
			isForeignFrame: () => isForeign,
			notes: () => ({
				getItem: (name: string) => notes.get(name) ?? null,
				setItem: (name: string, value: string) => void notes.set(name, value),
			}),
		};
	}

	test('comes once, after the first entry was kept and not before', async () => {
		const persistence = fake();
		const clock = { now: () => 1_000 };
		const store = await createDexieProgressStore(clock, browser, KEPT_MILLISECONDS, persistence);
		expect(persistence.asked).toBe(0);

		const one = await appendEntry(store, jo, undefined, 1, chose(1, 1));
		await appendEntry(store, jo, one, 1, chose(2, 1));
		const later = await createDexieProgressStore(clock, browser, KEPT_MILLISECONDS, persistence);
		await later.replace(jo, one);

		expect(persistence.asked).toBe(1);
	});

	test.each([
		['it is so already', fake({ persisted: true })],
		['the page is in a frame of another origin', fake({ isForeign: true })],
	])('does not come where %s', async (_, persistence) => {
		await askToPersist(persistence);

		expect(persistence.asked).toBe(0);
	});

	test.each([
		['denied', fake({ denies: true })],
		['not to be had', { ...fake(), storage: undefined }],
	])('is silent where it is %s', async (_, persistence) => {
		await expect(askToPersist(persistence)).resolves.toBeUndefined();
	});
});
