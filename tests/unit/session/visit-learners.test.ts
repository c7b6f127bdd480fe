import { describe, expect, test } from 'vitest';
import type { KnownLearner } from '../../../src/session/learners.ts';
import { progressKey } from '../../../src/session/progress-key.ts';
import { StorageError } from '../../../src/session/progress-store.ts';
import { createMemoryProgressStore } from '../../../src/storage/memory-progress-store.ts';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send, settle } from '../../fixtures/fake-world.ts';
import { enterScenario, finishScenario, passModule } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

function knownLearner(): KnownLearner {
	return {
		id: 'f00d',
		name: 'Jo Ellis',
		store: { ...createMemoryProgressStore({ now: () => 1 }), durable: true },
	};
}

describe('somebody who gives a name in the middle of the module', () => {
	test('goes on where they were, and all that they did is theirs alone', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await finishScenario(visit);
		const [before, screen] = [await world.onDevice(), screenOf(visit)];
		const jo = knownLearner();

		await visit.learn(jo);
		await settle();

		const key = progressKey('web', jo.id, world.module.outline.id);
		expect((await jo.store.load(key))?.progress).toEqual(before);
		expect(await world.onDevice()).toBeUndefined();
		expect(screenOf(visit)).toEqual(screen);
		expect(visit.visit.saved).toBe('browser');
		expect(visit.learnerName).toBe('Jo Ellis');
	});

	test('has what they do afterwards in their own store', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);
		const jo = knownLearner();
		await visit.learn(jo);

		await send(visit, choose);

		const key = progressKey('web', jo.id, world.module.outline.id);
		expect((await jo.store.load(key))?.progress.logs).toHaveLength(1);
		expect(await world.onDevice()).toBeUndefined();
	});

	test('who has not begun leaves nothing behind, nor in the store', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		const jo = knownLearner();

		await visit.learn(jo);

		const key = progressKey('web', jo.id, world.module.outline.id);
		expect(await jo.store.load(key)).toBeUndefined();
		expect(visit.visit.saved).toBe('nothing');
	});

	test('keeps everything where it was if their store refuses it', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await finishScenario(visit);
		const before = await world.onDevice();
		const jo = knownLearner();
		const refusing = { ...jo.store, replace: () => Promise.reject(new StorageError('full')) };

		await expect(visit.learn({ ...jo, store: refusing })).rejects.toThrow(StorageError);

		expect(await world.onDevice()).toEqual(before);
		expect(visit.learnerName).toBeUndefined();
	});
});

describe('on a site for computers that are shared', () => {
	test('a pass is removed once its result was shown and the learner leaves', async () => {
		const world = createWorld({ lms: false, removesPassed: true });
		const visit = await world.open();
		await passModule(visit);

		await send(visit, { type: 'learner.exit' });
		await settle();

		expect(await world.onDevice()).toBeUndefined();
		expect(visit.visit).toMatchObject({ phase: { kind: 'ended' }, saved: 'removed' });
	});

	test('what is not passed yet stays for the next visit', async () => {
		const world = createWorld({ lms: false, removesPassed: true });
		const visit = await world.open();
		await finishScenario(visit);

		await send(visit, { type: 'learner.exit' });
		await settle();

		expect(await world.onDevice()).toBeDefined();
		expect(visit.visit.saved).toBe('browser');
	});

	test('elsewhere a pass stays, to be looked at again', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await passModule(visit);

		await send(visit, { type: 'learner.exit' });
		await settle();

		expect(await world.onDevice()).toBeDefined();
	});
});
