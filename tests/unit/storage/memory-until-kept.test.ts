import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StorageError } from '../../../src/session/progress-store.ts';
import type { VisitHandle } from '../../../src/session/visit.ts';
import { createDexieProgressStore } from '../../../src/storage/dexie-progress-store.ts';
import { openProgressStore, type StorageAccess } from '../../../src/storage/open-progress-store.ts';
import { appendEntry, chose, fresh, jo, withEntry } from '../../contract/progress-store.ts';
import { id } from '../../fixtures/build-module.ts';
import { createFakeTime, createWorld, send, settle } from '../../fixtures/fake-world.ts';
import { enterScenario } from '../../fixtures/take-module.ts';

type Time = Pick<ReturnType<typeof createFakeTime>, 'clock' | 'schedule'>;

let browser = { indexedDB: new IDBFactory(), IDBKeyRange };
/** What the database answers when it is asked to open, while it does not. */
let failure: 'full' | 'newer' | 'refused' | undefined;

const inDatabase = () => createDexieProgressStore({ now: () => 1_000_000 }, browser);

function access({ clock, schedule }: Time): StorageAccess {
	return {
		clock,
		schedule,
		load: () =>
			Promise.resolve(() => (failure ? Promise.reject(new StorageError(failure)) : inDatabase())),
		mayHoldProgress: () => Promise.resolve(true),
		marks: () => ({ setItem: () => undefined, removeItem: () => undefined }),
	};
}

const openStore = (time: Time) => openProgressStore(id.module('fire'), access(time));

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

beforeEach(() => {
	browser = { indexedDB: new IDBFactory(), IDBKeyRange };
	failure = 'full';
});

describe('a store in memory', () => {
	test('becomes the database when that can be opened', async () => {
		const time = createFakeTime();
		const store = await openStore(time);
		expect(store).toMatchObject({ durable: false, refusal: 'full' });

		failure = undefined;
		await time.pass(5000);
		await store.back;
		await appendEntry(store, jo, undefined, 1, chose(1, 1));

		expect(store).toMatchObject({ durable: true, refusal: undefined });
		expect((await (await inDatabase()).load(jo))?.progress.logs).toHaveLength(1);
	});

	test('asks less and less often', async () => {
		const time = createFakeTime();
		const parts = access(time);
		let asked = 0;
		const load = () => {
			asked += 1;
			return parts.load();
		};
		await openProgressStore(id.module('fire'), { ...parts, load });

		await time.pass(120_000);

		// At 0, 5, 15, 35 and 75 seconds.
		expect(asked).toBe(5);
	});

	test('stays where a newer version of the site made the database', async () => {
		failure = 'newer';
		const time = createFakeTime();
		const store = await openStore(time);

		failure = undefined;
		await time.pass(120_000);

		expect(store).toMatchObject({ durable: false, refusal: 'newer' });
	});

	test('leaves alone what the database holds of another registration', async () => {
		const earlier = withEntry(fresh, 1, chose(1, 1));
		await (await inDatabase()).replace(jo, earlier);
		const time = createFakeTime();
		const store = await openStore(time);
		const begun = { ...fresh, registration: id.registration(7) };
		await store.replace(jo, withEntry(begun, 1, chose(1, 2)));

		failure = undefined;
		await time.pass(5000);
		for (let turn = 0; turn < 10; turn++) await settle();

		expect(store.durable).toBe(false);
		expect((await (await inDatabase()).load(jo))?.progress).toEqual(earlier);
	});

	test('removes from the database what the learner wanted removed', async () => {
		await (await inDatabase()).replace(jo, withEntry(fresh, 1, chose(1, 1)));
		const time = createFakeTime();
		const store = await openStore(time);
		await store.forget(jo);

		failure = undefined;
		await time.pass(5000);
		await store.back;

		expect(await store.load(jo)).toBeUndefined();
	});
});

describe('a visit that began without the database', () => {
	/** Everything that waits for the database has to be let through. */
	async function saves(visit: VisitHandle, saved: string) {
		await vi.waitFor(() => {
			expect(visit.visit.saved).toBe(saved);
		});
	}

	test.each([
		['full', 'storage-full'],
		['refused', 'nothing-remembers'],
	] as const)('saves all it did when it is no longer %s', async (why, notice) => {
		failure = why;
		const world = createWorld({ lms: false, openStore });
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose, { type: 'screen.continue' });
		expect(visit.visit).toMatchObject({ saved: 'memory', notices: [notice] });

		failure = undefined;
		await world.time.pass(5000);
		await saves(visit, 'browser');

		expect(visit.visit.notices).toEqual([]);
		const held = await (await inDatabase()).load(world.key);
		expect(held?.progress.logs).toMatchObject([{ entries: [{ choice: 1 }] }]);
	});

	test('saves all it did when the window that was in the way is closed', async () => {
		failure = undefined;
		const other = await new Promise<IDBDatabase>((resolve) => {
			const opening = browser.indexedDB.open('handover', 1);
			opening.onsuccess = () => {
				resolve(opening.result);
			};
		});
		const world = createWorld({ lms: false, openStore });
		const visit = await world.open();
		await world.time.pass(10_000);
		await vi.waitFor(() => {
			expect(visit.visit.notices).toEqual(['storage-blocked']);
		});
		await enterScenario(visit);
		await send(visit, choose);
		expect(visit.visit.saved).toBe('memory');

		other.close();
		await saves(visit, 'browser');

		expect(visit.visit.notices).toEqual([]);
		expect((await (await inDatabase()).load(world.key))?.progress.logs).toHaveLength(1);
	});

	test('tells the database what its LMS acknowledged', async () => {
		const world = createWorld({ openStore });
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);
		expect(visit.visit).toMatchObject({ saved: 'record', notices: ['storage-full'] });

		failure = undefined;
		await world.time.pass(5000);

		const database = await inDatabase();
		await vi.waitFor(async () => {
			expect(await database.load(world.key)).toMatchObject({ acknowledged: true });
		});
		expect(visit.visit.notices).toEqual([]);
	});
});
