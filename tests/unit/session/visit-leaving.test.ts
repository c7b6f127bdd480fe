import { describe, expect, test } from 'vitest';
import { TrackingError } from '../../../src/session/tracker.ts';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import { enterScenario } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;
const ended = new TrackingError({ operation: 'commit', code: '301', advice: 'reopen' });

describe('leaving the page', () => {
	test('terminates before the event is over, with what the LMS lacks', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose, { type: 'screen.continue' });

		visit.send({ type: 'page.leaving' });

		expect(world.lms.terminations).toMatchObject([{ location: 'scenario-2/end/1' }]);
	});

	test('tells the LMS nothing that it knows already', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);

		visit.send({ type: 'page.leaving' });

		expect(world.lms.terminations).toEqual([undefined]);
	});

	test('after Exit does not terminate twice', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);

		await send(visit, { type: 'learner.exit' }, { type: 'page.leaving' });

		expect(world.lms.terminations).toHaveLength(1);
	});

	test('hiding it reports a place that moved', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose, { type: 'screen.continue' });
		expect(world.lms.held?.location).toBe('scenario-2/feedback/1');

		await send(visit, { type: 'page.hidden' });

		expect(world.lms.held?.location).toBe('scenario-2/end/1');
	});
});

test('hiding the page while a report is under way has the place reported after it', async () => {
	const world = createWorld();
	const visit = await world.open();
	await enterScenario(visit);
	world.lms.gate.close();
	await send(visit, choose, { type: 'page.hidden' }, { type: 'screen.continue' });

	await world.lms.gate.open();

	expect(world.lms.held?.location).toBe('scenario-2/end/1');
});

test('hiding the page before it is painted reports at once', async () => {
	const world = createWorld();
	const visit = await world.open();
	await enterScenario(visit);
	world.paint.close();

	await send(visit, choose, { type: 'page.hidden' });

	expect(world.lms.held?.interactions).toHaveLength(1);
});

describe('returning from the back-forward cache', () => {
	test('after leaving before a paint says nothing of a lost record', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		world.lms.answer = () => {
			if (world.lms.launches === 1) throw ended;
			return 'record';
		};
		world.paint.close();
		await send(visit, choose, { type: 'page.leaving' });
		expect(world.lms.terminations).toMatchObject([{ interactions: [{ id: 'scenario-2' }] }]);

		await world.paint.open();
		await send(visit, { type: 'page.returned' });

		expect(visit.visit).toMatchObject({ saved: 'record', notices: [] });
	});

	test('launches again and stands where the learner stood', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, { type: 'page.leaving' });

		await send(visit, { type: 'page.returned' });
		expect(world.lms.launches).toBe(2);
		expect(screenOf(visit)).toMatchObject({ kind: 'scene' });

		await send(visit, choose);
		expect(visit.visit.saved).toBe('record');
	});

	test('keeps what is done on the device where the LMS does not open again', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, { type: 'page.leaving' });
		world.lms.refusal = ended;

		await send(visit, { type: 'page.returned' }, choose);

		expect(visit.visit).toMatchObject({ saved: 'browser', notices: ['record-lost'] });
		expect((await world.onDevice())?.logs[0]?.entries).toHaveLength(1);
	});

	test('asks nobody whose progress it is, for it never left the screen', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);

		await send(visit, { type: 'page.leaving' }, { type: 'page.returned' });

		expect(screenOf(visit).kind).toBe('scene');
	});
});
