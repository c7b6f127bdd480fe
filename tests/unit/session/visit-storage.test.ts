import { describe, expect, test } from 'vitest';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import { enterScenario } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

describe('a device that is full', () => {
	test('still has the LMS record the entry', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		world.device.failure = 'full';

		await send(visit, choose);

		expect(screenOf(visit).kind).toBe('choice-feedback');
		expect(visit.visit.saved).toBe('record');
	});

	test('says without an LMS that it is trying again, and does', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);
		world.device.failure = 'full';

		await send(visit, choose);
		expect(visit.visit.saved).toBe('retrying');

		world.device.failure = undefined;
		await world.time.pass(1000);
		expect(visit.visit.saved).toBe('browser');
		expect((await world.onDevice())?.logs[0]?.entries).toHaveLength(1);
	});

	test('is told of for as long as there is no room', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);
		world.device.failure = 'full';

		await send(visit, choose);
		expect(visit.visit.notices).toContain('storage-full');

		world.device.failure = undefined;
		await world.time.pass(1000);
		expect(visit.visit.notices).not.toContain('storage-full');
	});

	test('is asked less and less often', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);
		world.device.failure = 'full';
		await send(visit, choose);
		await world.time.pass(1000);
		world.device.failure = undefined;

		await world.time.pass(1900);
		expect(visit.visit.saved).toBe('retrying');

		await world.time.pass(200);
		expect(visit.visit.saved).toBe('browser');
	});

	test('gets all that it lacks once there is room, and nothing twice', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		world.device.failure = 'full';
		await enterScenario(visit);
		await send(visit, choose, { type: 'screen.continue' });
		world.device.failure = undefined;

		await world.time.pass(60_000);

		expect(world.device.writes).toEqual(['append']);
		expect(await world.onDevice()).toMatchObject({
			place: { screen: 'end', activity: 2, at: 1 },
			logs: [{ activity: 2, entries: [{ kind: 'chose' }] }],
		});
	});
});

describe('a browser that refuses storage', () => {
	test('says without an LMS that nothing remembers', async () => {
		const world = createWorld({ lms: false, durable: false });
		const visit = await world.open();

		await enterScenario(visit);

		expect(visit.visit).toMatchObject({ saved: 'memory', notices: ['nothing-remembers'] });
	});

	test('leaves the remembering to the LMS', async () => {
		const world = createWorld({ durable: false });
		const visit = await world.open();
		expect(visit.visit.notices).toEqual(['storage-refused']);

		await enterScenario(visit);
		expect(visit.visit.saved).toBe('record');

		await send(visit, { type: 'notice.dismiss', notice: 'storage-refused' });
		expect(visit.visit.notices).toEqual([]);
	});
});

describe('somebody whom nobody named', () => {
	test('is asked whose the progress in this browser is', async () => {
		const world = createWorld({ lms: false });
		await enterScenario(await world.open());

		const visit = await world.open();
		expect(visit.visit.phase.kind).toBe('asking');

		await send(visit, { type: 'progress.resume' });
		expect(screenOf(visit)).toMatchObject({ kind: 'scene' });
		expect(visit.visit.saved).toBe('browser');
	});

	test('begins anew where it is not theirs, and it is removed', async () => {
		const world = createWorld({ lms: false });
		await enterScenario(await world.open());
		const visit = await world.open();

		await send(visit, { type: 'progress.discard' });

		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'new' });
		expect(await world.onDevice()).toBeUndefined();
	});
});

describe('removing progress from this computer', () => {
	test('leaves the LMS as it is and keeps nothing here for the rest of the visit', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);

		await send(visit, { type: 'progress.forget' }, choose);

		expect(await world.onDevice()).toBeUndefined();
		expect(visit.visit.saved).toBe('record');
		expect(screenOf(visit).kind).toBe('choice-feedback');
	});

	test('without an LMS leaves nothing, and the learner starts anew', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);

		await send(visit, { type: 'progress.forget' });

		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'new' });
		expect(visit.visit.saved).toBe('nothing');
		expect(await world.onDevice()).toBeUndefined();
	});
});

describe('two windows', () => {
	test('the one that was overtaken goes on where the other one is', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		const second = await world.open({ beside: true });
		await send(second, { type: 'choice.select', choice: id.choice(2) });

		await send(first, choose);

		expect(first.visit.notices).toEqual(['other-window']);
		expect(screenOf(first)).toMatchObject({ kind: 'debrief', ending: { number: 3 } });
		expect((await world.onDevice())?.logs[0]?.entries).toMatchObject([{ choice: 2 }]);
		expect(world.lms.held?.interactions[0]?.outcome?.response.letters).toBe('scene-1 2, scene-3');
	});
});

describe('a copy here that went another way than the LMS', () => {
	test('is set aside, and the learner is told', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		const [before, known] = [await world.onDevice(), world.lms.held];
		await send(first, choose);
		const held = world.lms.held;
		if (before === undefined) throw new Error('Nothing is held.');
		await world.device.memory.replace(world.key, before);
		world.lms.held = known;
		world.lms.answer = () => {
			throw new Error('offline');
		};
		await send(await world.open(), { type: 'choice.select', choice: id.choice(2) });
		world.lms.held = held;

		const visit = await world.open();

		expect(visit.visit.notices).toEqual(['device-copy-set-aside']);
		expect(screenOf(visit)).toMatchObject({ kind: 'choice-feedback', taken: { number: 1 } });
	});
});
