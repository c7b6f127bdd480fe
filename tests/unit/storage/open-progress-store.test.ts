import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { StorageError } from '../../../src/session/progress-store.ts';
import { createDexieProgressStore } from '../../../src/storage/dexie-progress-store.ts';
import { openProgressStore, type StorageAccess } from '../../../src/storage/open-progress-store.ts';
import { returningMarkName, type MarkStorage } from '../../../src/storage/returning-mark.ts';
import { appendEntry, chose, jo } from '../../contract/progress-store.ts';
import { id } from '../../fixtures/build-module.ts';
import { createFakeTime, settle } from '../../fixtures/fake-world.ts';

const fire = id.module('fire');

function createMarks(): MarkStorage & { readonly held: Map<string, string> } {
	const held = new Map<string, string>();
	return {
		held,
		setItem: (name, value) => held.set(name, value),
		removeItem: (name) => held.delete(name),
	};
}

type OpenStore = Awaited<ReturnType<StorageAccess['load']>>;

const opening = (open: OpenStore) => () => Promise.resolve(open);

function access(parts: Partial<StorageAccess> = {}) {
	const time = createFakeTime();
	const indexedDB = new IDBFactory();
	return {
		time,
		indexedDB,
		clock: time.clock,
		schedule: time.schedule,
		load: opening((clock) => createDexieProgressStore(clock, { indexedDB, IDBKeyRange })),
		mayHoldProgress: () => Promise.resolve(true),
		marks: createMarks,
		...parts,
	};
}

describe('opening the store', () => {
	test('uses the database where there is one', async () => {
		const store = await openProgressStore(fire, access());

		expect(store.durable).toBe(true);
	});

	test.each(['refused', 'full', 'blocked', 'broken'] as const)(
		'keeps progress in memory where the database is %s',
		async (failure) => {
			const refusing = access({
				load: opening(() => Promise.reject(new StorageError(failure))),
			});

			const store = await openProgressStore(fire, refusing);
			const progress = await appendEntry(store, jo, undefined, 1, chose(1, 1));

			expect(store.durable).toBe(false);
			expect((await store.load(jo))?.progress).toEqual(progress);
		},
	);

	test('keeps progress in memory where there is no IndexedDB at all', async () => {
		const without = access({
			load: opening((clock) => createDexieProgressStore(clock, { indexedDB: undefined as never })),
		});

		expect((await openProgressStore(fire, without)).durable).toBe(false);
	});

	test('does not wait for another window that holds an older version open', async () => {
		const parts = access();
		await new Promise((resolve) => {
			parts.indexedDB.open('handover', 1).onsuccess = resolve;
		});

		const store = openProgressStore(fire, parts);
		await settle();
		await parts.time.pass(10_000);

		expect((await store).durable).toBe(false);
	});

	test('waits for a slow network as long as it takes', async () => {
		const parts = access();
		let arrive = (): void => undefined;
		const arrived = new Promise<void>((resolve) => {
			arrive = resolve;
		});

		const store = openProgressStore(fire, { ...parts, load: () => arrived.then(parts.load) });
		await parts.time.pass(60_000);
		arrive();

		expect((await store).durable).toBe(true);
	});

	test('keeps progress in memory where what opens the database cannot be loaded', async () => {
		const offline = access({ load: () => Promise.reject(new TypeError('offline')) });

		expect((await openProgressStore(fire, offline)).durable).toBe(false);
	});
});

describe('where there is no database yet', () => {
	const mayHoldProgress = () => Promise.resolve(false);

	test('nothing is loaded before there is something to keep', async () => {
		let loads = 0;
		const parts = access({ mayHoldProgress });
		const store = await openProgressStore(fire, {
			...parts,
			load: () => {
				loads += 1;
				return parts.load();
			},
		});

		expect(await store.load(jo)).toBeUndefined();
		expect(await store.marked(jo)).toBeUndefined();
		expect(loads).toBe(0);

		const progress = await appendEntry(store, jo, undefined, 1, chose(1, 1));

		expect((await store.load(jo))?.progress).toEqual(progress);
		expect(loads).toBe(1);
	});

	test('a browser that keeps nothing is found out with the first entry', async () => {
		const refusing = access({
			mayHoldProgress,
			load: opening(() => Promise.reject(new StorageError('refused'))),
		});
		const store = await openProgressStore(fire, refusing);
		expect(store.durable).toBe(true);

		await appendEntry(store, jo, undefined, 1, chose(1, 1));

		expect(store.durable).toBe(false);
	});

	test('what another window kept meanwhile is not written over', async () => {
		const parts = access({ mayHoldProgress });
		const [one, other] = await Promise.all([
			openProgressStore(fire, parts),
			openProgressStore(fire, parts),
		]);
		await appendEntry(one, jo, undefined, 1, chose(1, 1));

		await expect(appendEntry(other, jo, undefined, 1, chose(1, 2))).rejects.toMatchObject({
			failure: 'overtaken',
		});
	});
});

describe('the returning mark', () => {
	const name = returningMarkName(fire);

	test('is there as long as this browser holds progress', async () => {
		const marks = createMarks();
		const store = await openProgressStore(fire, access({ marks: () => marks }));
		expect(marks.held.has(name)).toBe(false);

		await appendEntry(store, jo, undefined, 1, chose(1, 1));
		expect(marks.held.get(name)).toBe('true');

		await store.forget(jo);
		expect(marks.held.has(name)).toBe(false);
	});

	test('is not set by what could not be kept', async () => {
		const marks = createMarks();
		const store = await openProgressStore(fire, access({ marks: () => marks }));
		const held = await appendEntry(store, jo, undefined, 1, chose(1, 1));
		marks.held.clear();

		await expect(appendEntry(store, jo, undefined, 2, chose(9, 9))).rejects.toThrow();

		expect(held.logs).toHaveLength(1);
		expect(marks.held.size).toBe(0);
	});

	test('is done without where the browser refuses it', async () => {
		const refuse = () => {
			throw new DOMException('No.', 'SecurityError');
		};
		const unreadable = await openProgressStore(fire, access({ marks: refuse }));
		const unwritable = await openProgressStore(
			fire,
			access({ marks: () => ({ setItem: refuse, removeItem: refuse }) }),
		);

		await appendEntry(unreadable, jo, undefined, 1, chose(1, 1));
		await appendEntry(unwritable, jo, undefined, 1, chose(1, 1));

		expect(unreadable.durable && unwritable.durable).toBe(true);
	});
});
