import { describe, expect, test } from 'vitest';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import { enterScenario } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;
const toFirstActivity = [
	{ type: 'module.start' },
	{ type: 'activity.open', activity: id.activity(1) },
] as const;

describe('what keeps the record is asked for', () => {
	test('by nobody new before the first entry, and then at once', async () => {
		const world = createWorld();
		const visit = await world.open();
		const [start, open] = toFirstActivity;

		await send(visit, start);
		expect(world.keeping.requests).toBe(0);

		await send(visit, open);
		expect(world.keeping.requests).toBe(0);
		expect(visit.visit.saved).toBe('nothing');

		await send(visit, { type: 'screen.continue' });
		expect(visit.visit.saved).toBe('record');
		expect(world.keeping.requests).toBe(1);
	});

	test('by nobody new where there is no LMS', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();

		await enterScenario(visit);
		await send(visit, choose);

		expect(world.keeping.requests).toBe(0);
		expect(visit.visit.saved).toBe('browser');
	});

	test('by nobody who only looks', async () => {
		const world = createWorld();
		world.lms.launch = { mode: 'review' };
		const visit = await world.open();

		await enterScenario(visit);

		expect(world.keeping.requests).toBe(0);
	});

	test('as the visit opens where the LMS holds suspend data', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);
		await world.device.memory.forget(world.key);

		const again = await world.open();

		expect(world.keeping.requests).toBe(2);
		expect(screenOf(again).kind).toBe('choice-feedback');
	});

	test('as the visit opens where the device holds something', async () => {
		const world = createWorld({ lms: false, learner: 'jo' });
		await enterScenario(await world.open());

		const again = await world.open();

		expect(world.keeping.requests).toBe(1);
		expect(screenOf(again).kind).toBe('scene');
	});
});

describe('while it is on its way', () => {
	test('nothing is reported, and entries are in the browser; then all is in one report', async () => {
		const world = createWorld();
		world.keeping.gate.close();
		const visit = await world.open();

		await enterScenario(visit);
		await send(visit, choose);
		expect(screenOf(visit).kind).toBe('choice-feedback');
		expect(visit.visit.saved).toBe('browser');
		expect(world.lms.reports).toEqual([]);

		await world.keeping.gate.open();
		expect(visit.visit.saved).toBe('record');
		expect(world.lms.reports).toHaveLength(1);
		expect(world.lms.held?.interactions).toHaveLength(1);
	});

	test('an entry that no store keeps is being saved, and is not said to be', async () => {
		const world = createWorld({ durable: false });
		world.keeping.gate.close();
		const visit = await world.open();

		await enterScenario(visit);
		expect(visit.visit.saved).toBe('saving');

		await world.keeping.gate.open();
		expect(visit.visit.saved).toBe('record');
	});

	test('leaving ends the session at once without a report, and the next visit makes it', async () => {
		const world = createWorld();
		world.keeping.gate.close();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);

		visit.send({ type: 'page.leaving' });
		expect(world.lms.terminations).toEqual([undefined]);
		expect(visit.visit.saved).toBe('browser');

		await world.keeping.gate.open();
		expect(world.lms.reports).toEqual([]);
		const again = await world.open();
		expect(screenOf(again).kind).toBe('choice-feedback');
		expect(again.visit.saved).toBe('record');
		expect(world.lms.held?.interactions).toHaveLength(1);
	});

	test('Exit waits for it, and ends with everything reported', async () => {
		const world = createWorld();
		world.keeping.gate.close();
		const visit = await world.open();
		await enterScenario(visit);

		await send(visit, { type: 'learner.exit' });
		expect(world.lms.terminations).toEqual([]);

		await world.keeping.gate.open();
		expect(visit.visit).toMatchObject({ phase: { kind: 'ended' }, saved: 'record' });
	});

	test('Exit does not wait for more than five seconds', async () => {
		const world = createWorld();
		world.keeping.gate.close();
		const visit = await world.open();
		await enterScenario(visit);

		await send(visit, { type: 'learner.exit' });
		await world.time.pass(5000);

		expect(visit.visit).toMatchObject({ phase: { kind: 'ended' }, saved: 'browser' });
		expect(world.lms.terminations).toEqual([undefined]);
	});
});

describe('where it cannot be loaded', () => {
	test('the learner goes on, and it is asked for again until it comes', async () => {
		const world = createWorld();
		world.keeping.isLost = true;
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);
		expect(visit.visit).toMatchObject({ phase: { kind: 'playing' }, saved: 'browser' });

		world.keeping.isLost = false;
		await world.time.pass(60_000);

		expect(visit.visit.saved).toBe('record');
		expect(world.lms.reports).toHaveLength(1);
	});

	test('it is asked for less and less often', async () => {
		const world = createWorld();
		world.keeping.isLost = true;
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);
		expect(world.keeping.requests).toBe(1);

		await world.time.pass(1000);
		expect(world.keeping.requests).toBe(2);
		await world.time.pass(1900);
		expect(world.keeping.requests).toBe(2);
		await world.time.pass(200);
		expect(world.keeping.requests).toBe(3);
	});

	test('it is asked for at once when the network is back', async () => {
		const world = createWorld();
		world.keeping.isLost = true;
		const visit = await world.open();
		await enterScenario(visit);
		world.keeping.isLost = false;

		await send(visit, { type: 'network.online' });

		expect(visit.visit.saved).toBe('record');
	});

	test('an entry that no store keeps is said to be tried again', async () => {
		const world = createWorld({ durable: false });
		world.keeping.isLost = true;
		const visit = await world.open();

		await enterScenario(visit);

		expect(visit.visit.saved).toBe('retrying');
	});

	test('a new learner who comes back to the page stands where they stood', async () => {
		const world = createWorld();
		world.keeping.isLost = true;
		const visit = await world.open();
		await enterScenario(visit);

		await send(visit, { type: 'page.leaving' }, { type: 'page.returned' });

		expect(screenOf(visit)).toMatchObject({ kind: 'scene' });
		world.keeping.isLost = false;
		await world.time.pass(60_000);
		expect(world.lms.held?.completion).toBe('incomplete');
	});

	test('a record that is there is left as it is, and the failure can be read out', async () => {
		const world = createWorld();
		await enterScenario(await world.open());
		const held = world.lms.held;
		world.keeping.isLost = true;

		const again = await world.open();

		expect(again.visit.phase).toMatchObject({
			kind: 'failed',
			failure: { reason: 'content-missing' },
		});
		expect(world.lms.held).toBe(held);
	});
});
