import { describe, expect, test } from 'vitest';
import { compiledModule, id, page, scenario } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send, settle } from '../../fixtures/fake-world.ts';
import { enterScenario, passModule } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

describe('looking back', () => {
	test('shows an earlier screen that cannot be acted on', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);
		const { back } = screenOf(visit);
		if (back === undefined) throw new Error('There is no earlier screen.');

		await send(visit, { type: 'screen.look', place: back }, { type: 'screen.continue' });
		expect(screenOf(visit)).toMatchObject({ kind: 'scene', readOnly: true, taken: { number: 1 } });

		await send(visit, { type: 'screen.return' });
		expect(screenOf(visit)).toMatchObject({ kind: 'choice-feedback', readOnly: false });
	});

	test('is nothing that is kept', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);
		const writes = world.device.writes.length;

		await send(visit, {
			type: 'screen.look',
			place: { screen: 'step', activity: id.activity(2), at: 0 },
		});

		expect(world.device.writes).toHaveLength(writes);
	});
});

describe('another language', () => {
	const bilingual = { module: compiledModule({ languages: ['en', 'cy'] }) };

	test('is shown in the same place', async () => {
		const world = createWorld(bilingual);
		const visit = await world.open();
		await enterScenario(visit);
		const progress = await world.onDevice();

		await send(visit, { type: 'language.set', language: 'cy' });

		expect(visit.visit.outline).toMatchObject({ language: 'cy', title: 'Diogelwch' });
		expect(screenOf(visit).kind).toBe('scene');
		await send(visit, choose);
		expect((await world.onDevice())?.registration).toBe(progress?.registration);
	});

	test('that cannot be loaded leaves the one there is', async () => {
		const world = createWorld(bilingual);
		const visit = await world.open();
		world.network.isDown = true;

		await send(visit, { type: 'language.set', language: 'cy' });

		expect(visit.visit.outline.language).toBe('en');
	});

	test('that the module is not written in is not loaded', async () => {
		const visit = await createWorld().open();

		await send(visit, { type: 'language.set', language: 'cy' });

		expect(visit.visit.outline.language).toBe('en');
	});
});

describe('content that cannot be loaded', () => {
	test('is waited for on the screen before it', async () => {
		const world = createWorld();
		world.network.isDown = true;
		const visit = await world.open();
		await send(
			visit,
			{ type: 'module.start' },
			{ type: 'activity.open', activity: id.activity(2) },
		);
		expect(screenOf(visit).kind).toBe('tasks');
		world.network.isDown = false;

		await send(visit, { type: 'network.online' });

		expect(screenOf(visit).kind).toBe('intro');
	});

	test('ends the visit when three tries in a row fail', async () => {
		const world = createWorld();
		world.network.isDown = true;
		const visit = await world.open();

		await send(
			visit,
			{ type: 'module.start' },
			{ type: 'activity.open', activity: id.activity(2) },
		);
		await world.time.pass(10_000);

		expect(visit.visit.phase).toMatchObject({
			kind: 'failed',
			failure: { reason: 'content-missing' },
		});
	});

	test('keeps a saved place from being opened, but not from being kept', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		const before = await world.onDevice();
		world.network.isDown = true;

		const visit = await world.open();

		expect(visit.visit.phase).toMatchObject({
			kind: 'failed',
			failure: { reason: 'content-missing' },
		});
		expect(await world.onDevice()).toEqual(before);
	});
});

test('what is told to subscribers is what is there to be read', async () => {
	const world = createWorld();
	const visit = await world.open();
	const seen: string[] = [];
	const stop = visit.subscribe(() => seen.push(visit.visit.saved));

	await passModule(visit);
	stop();
	const { length } = seen;
	await send(visit, { type: 'learner.exit' });
	await settle();

	expect(new Set(seen)).toEqual(new Set(['nothing', 'saving', 'browser', 'record']));
	expect(seen).toHaveLength(length);
});

test('a fault in the content is a failure that can be read out, and loses nothing', async () => {
	const faulty = scenario({ number: 2, start: 99 });
	const module = compiledModule({ activities: [page({ number: 1 }), faulty] });
	const world = createWorld({ module });
	const visit = await world.open();
	await send(
		visit,
		{ type: 'module.start' },
		{ type: 'activity.open', activity: id.activity(1) },
		{ type: 'screen.continue' },
	);
	const kept = await world.onDevice();

	await send(visit, { type: 'activity.open', activity: id.activity(2) });

	const { phase } = visit.visit;
	expect(phase).toMatchObject({ kind: 'failed', failure: { reason: 'unexpected' } });
	expect(await world.onDevice()).toEqual(kept);
});
