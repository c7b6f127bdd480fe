import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StorageFailure } from '../../../src/session/progress-store.ts';
import type { VisitHandle } from '../../../src/session/visit.ts';
import { createDexieProgressStore } from '../../../src/storage/dexie-progress-store.ts';
import { createMemoryProgressStore } from '../../../src/storage/memory-progress-store.ts';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import { enterScenario } from '../../fixtures/take-module.ts';

let browser = { indexedDB: new IDBFactory(), IDBKeyRange };

const createDexieWorld = (lms: boolean) =>
	createWorld({ lms, openStore: ({ clock }) => createDexieProgressStore(clock, browser) });

type World = ReturnType<typeof createDexieWorld>;

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

/** By other code of the same origin. */
async function spoil(work: (database: Dexie) => PromiseLike<unknown>): Promise<void> {
	const database = await new Dexie('handover', browser).open();
	await work(database);
	database.close();
}

async function saves(visit: VisitHandle, saved: string): Promise<void> {
	await vi.waitFor(() => {
		expect(visit.visit.saved).toBe(saved);
	});
}

async function openAgain(world: World): Promise<VisitHandle> {
	const visit = await world.open();
	await vi.waitFor(() => {
		expect(visit.visit.phase.kind).not.toBe('opening');
	});
	return visit;
}

async function takeOneChoice(world: World): Promise<VisitHandle> {
	const visit = await openAgain(world);
	await enterScenario(visit);
	await send(visit, choose);
	await saves(visit, world.lms.held ? 'record' : 'browser');
	return visit;
}

beforeEach(() => {
	browser = { indexedDB: new IDBFactory(), IDBKeyRange };
});

describe('a record that nobody can read', () => {
	const loseRegistration = (key: string) => (database: Dexie) =>
		database.table('progress').update(key, { registration: 'x' });

	test('is told of, and the learner begins anew and is kept', async () => {
		const world = createDexieWorld(false);
		await takeOneChoice(world);
		await spoil(loseRegistration(world.key));

		const visit = await openAgain(world);
		expect(visit.visit.notices).toEqual(['copy-mended']);
		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'new' });

		await enterScenario(visit);
		await send(visit, choose);
		await saves(visit, 'browser');
	});

	test('is told of, and the learner goes on where the LMS knows them', async () => {
		const world = createDexieWorld(true);
		await takeOneChoice(world);
		await spoil(loseRegistration(world.key));

		const visit = await openAgain(world);

		expect(visit.visit.notices).toEqual(['copy-mended']);
		expect(screenOf(visit).kind).toBe('choice-feedback');
	});
});

describe('a record of which some can be read', () => {
	test('is told of, and the learner goes on from there', async () => {
		const world = createDexieWorld(false);
		await takeOneChoice(world);
		await spoil((database) => database.table('entries').clear());

		const visit = await openAgain(world);

		expect(visit.visit.phase.kind).toBe('asking');
		expect(visit.visit.notices).toEqual(['copy-mended']);
	});
});

describe('a browser that cannot open its database', () => {
	test.each([
		['blocked', 'storage-blocked'],
		['newer', 'storage-newer'],
		['full', 'storage-full'],
	] satisfies [StorageFailure, string][])('says so where it is %s', async (failure, notice) => {
		const world = createWorld({
			lms: false,
			openStore: ({ clock }) => Promise.resolve(createMemoryProgressStore(clock, failure)),
		});

		const visit = await world.open();
		await enterScenario(visit);

		expect(visit.visit).toMatchObject({ saved: 'memory', notices: [notice] });
	});

	test('says so when a newer version takes the database in mid-visit', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);
		world.device.failure = 'newer';

		await send(visit, choose);

		expect(visit.visit).toMatchObject({ saved: 'retrying', notices: ['storage-newer'] });
	});
});

describe('a browser that clears all it kept under an open page', () => {
	function clear(): Promise<void> {
		return new Promise((resolve, reject) => {
			const deleting = browser.indexedDB.deleteDatabase('handover');
			deleting.onsuccess = () => {
				resolve();
			};
			deleting.onerror = () => {
				reject(new Error('It could not be deleted.'));
			};
		});
	}

	test.each([
		['without an LMS', false],
		['and an LMS has it all', true],
	])('is given all of it again with the next entry, %s', async (_, lms) => {
		const world = createDexieWorld(lms);
		const visit = await takeOneChoice(world);
		await clear();

		await send(visit, { type: 'screen.continue' });
		await send(visit, { type: 'screen.continue' });

		const database = await createDexieProgressStore(world.time.clock, browser);
		await vi.waitFor(async () => {
			expect(await database.load(world.key)).toMatchObject({
				progress: { logs: [{ entries: [{ choice: 1 }] }] },
				acknowledged: lms,
			});
		});
		await saves(visit, lms ? 'record' : 'browser');
		expect(visit.visit.notices).toEqual([]);
	});
});
