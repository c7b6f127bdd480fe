import { describe, expect, test } from 'vitest';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import { enterScenario, finishScenario } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

describe('a new learner', () => {
	test('stands at the start, with nothing saved anywhere', async () => {
		const world = createWorld();

		const visit = await world.open();

		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'new' });
		expect(visit.visit.saved).toBe('nothing');
		expect(visit.visit.notices).toEqual([]);
		expect(world.lms.reports).toEqual([]);
		expect(world.device.writes).toEqual([]);
	});

	test('is opening until the LMS has answered', () => {
		const world = createWorld();

		const opened = world.open();

		return opened.then((visit) => {
			expect(visit.visit.phase.kind).toBe('playing');
			expect(world.lms.launches).toBe(1);
		});
	});

	test('who only looks around leaves no trace', async () => {
		const world = createWorld();
		const visit = await world.open();

		await send(
			visit,
			{ type: 'module.start' },
			{ type: 'activity.open', activity: id.activity(2) },
			{ type: 'learner.exit' },
		);

		expect(visit.visit).toMatchObject({ phase: { kind: 'ended' }, saved: 'nothing' });
		expect(world.lms.reports).toEqual([]);
		expect(world.lms.terminations).toEqual([undefined]);
		expect(world.device.writes).toEqual([]);
	});
});

describe('an entry', () => {
	test('is stored first and then reported', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		world.device.gate.close();
		const reports = world.lms.reports.length;

		await send(visit, choose);
		expect(world.lms.reports).toHaveLength(reports);

		await world.device.gate.open();
		expect(world.lms.reports).toHaveLength(reports + 1);
		expect(visit.visit.saved).toBe('record');
	});

	test('is stored one by one, and the LMS is told of each', async () => {
		const world = createWorld();
		const visit = await world.open();

		await finishScenario(visit);

		expect(world.lms.reports.at(-1)).toMatchObject({
			completion: 'incomplete',
			location: 'scenario-2/feedback/1',
			interactions: [
				{ id: 'scenario-2', outcome: { response: { letters: 'scene-1 1, scene-2' } } },
			],
		});
		expect((await world.onDevice())?.place).toEqual({ screen: 'tasks' });
	});

	test('brings the next screen when it is kept', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		world.device.gate.close();

		await send(visit, choose);
		expect(screenOf(visit).kind).toBe('scene');
		expect(visit.visit.saved).toBe('saving');

		await world.device.gate.open();
		expect(screenOf(visit).kind).toBe('choice-feedback');
	});

	test('brings the next screen after a quarter of a second even if it is not kept yet', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		world.device.gate.close();

		await send(visit, choose);
		await world.time.pass(250);

		expect(screenOf(visit).kind).toBe('choice-feedback');
		expect(visit.visit.saved).toBe('saving');
	});

	test('made twice by a double press counts once', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);

		visit.send(choose);
		visit.send(choose);
		await send(visit);

		expect((await world.onDevice())?.logs[0]?.entries).toHaveLength(1);
	});

	test('that does not fit changes nothing', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		const before = visit.visit;

		await send(visit, { type: 'choice.select', choice: id.choice(9) });

		expect(visit.visit).toEqual(before);
	});
});

describe('coming back', () => {
	test('resumes at the exact screen from what the LMS holds', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		await send(first, choose, { type: 'page.hidden' }, { type: 'page.leaving' });
		await world.device.memory.forget(world.key);

		const visit = await world.open();

		expect(screenOf(visit)).toMatchObject({ kind: 'choice-feedback', taken: { number: 1 } });
		expect(visit.visit.saved).toBe('record');
	});

	test('resumes where the browser was killed, though the LMS knows only the entry', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		await send(first, choose, { type: 'screen.continue' });

		const visit = await world.open();

		expect(world.lms.held?.location).toBe('scenario-2/feedback/1');
		expect(screenOf(visit).kind).toBe('debrief');
	});

	test('tells the tracker first what the LMS held, in its own words', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		await send(first, choose, { type: 'learner.exit' });
		const held = world.lms.held;
		world.lms.reports.length = 0;

		const visit = await world.open();

		expect(world.lms.reports).toEqual([held]);
		expect(visit.visit.saved).toBe('record');
	});

	test('to an LMS that lost an offline visit brings it up to date', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		world.lms.answer = () => {
			throw new Error('offline');
		};
		await send(first, choose);
		expect(first.visit.saved).toBe('browser');
		world.lms.answer = () => 'record';

		const visit = await world.open();

		expect(screenOf(visit).kind).toBe('choice-feedback');
		expect(visit.visit.saved).toBe('record');
		expect(world.lms.held?.interactions).toHaveLength(1);
	});

	test('to an LMS that was emptied begins a new registration', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		await send(first, choose);
		world.lms.held = undefined;

		const visit = await world.open();

		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'new' });
	});

	test('with unreadable suspend data and nothing here begins anew and says so', async () => {
		const world = createWorld();
		world.lms.launch = { suspendData: 'AnotherTool.v1' };

		const visit = await world.open();

		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'new' });
		expect(visit.visit.notices).toEqual(['record-unreadable']);
	});

	test('shows a pass that the LMS knows of though nothing else can be read', async () => {
		const world = createWorld();
		world.lms.launch = { suspendData: 'AnotherTool.v1', alreadyPassed: true };

		const visit = await world.open();
		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'passed' });
		expect(visit.visit).toMatchObject({ saved: 'unchanged', phase: { reviewing: true } });

		await send(visit, { type: 'module.review' }, { type: 'learner.exit' });
		expect(world.lms.reports).toEqual([]);
		expect(world.device.writes).toEqual([]);
	});
});
