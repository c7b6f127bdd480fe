import { describe, expect, test } from 'vitest';
import { TrackingError } from '../../../src/session/tracker.ts';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import {
	enterScenario,
	finishScenario,
	passModule,
	takeAttempt,
} from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

describe('review', () => {
	test.each(['review', 'browse'] as const)('%s mode changes nothing anywhere', async (mode) => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		await send(first, choose, { type: 'learner.exit' });
		const [held, device] = [world.lms.held, await world.onDevice()];
		const writes = world.device.writes.length;
		world.lms.reports.length = 0;
		world.lms.launch = { mode };

		const visit = await world.open();
		await send(visit, { type: 'screen.continue' }, { type: 'screen.continue' });
		expect(visit.visit).toMatchObject({ saved: 'unchanged', phase: { reviewing: true } });
		await send(visit, { type: 'page.hidden' }, { type: 'learner.exit' });

		expect(world.lms.reports).toEqual([]);
		expect(world.lms.terminations.at(-1)).toBeUndefined();
		expect(world.lms.held).toBe(held);
		expect(await world.onDevice()).toEqual(device);
		expect(world.device.writes).toHaveLength(writes);
	});

	test('of a passed module lets the learner walk through and keeps nothing of it', async () => {
		const world = createWorld();
		const visit = await world.open();
		await passModule(visit);
		const held = world.lms.held;

		await send(
			visit,
			{ type: 'module.review' },
			{ type: 'activity.open', activity: id.activity(2) },
			{ type: 'run.restart', keep: 0 },
			{ type: 'choice.select', choice: id.choice(2) },
		);

		expect(screenOf(visit).kind).toBe('debrief');
		expect(visit.visit).toMatchObject({ saved: 'unchanged', phase: { reviewing: true } });
		expect(world.lms.held).toBe(held);
		expect((await world.onDevice())?.logs[0]?.entries).toHaveLength(1);
	});
});

describe('the day of the pass', () => {
	test('is kept on this device, and stays what it was', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await passModule(visit);
		await send(visit, { type: 'page.leaving' });
		await world.time.pass(7 * 24 * 60 * 60 * 1000);

		const later = await world.open();
		await send(later, { type: 'progress.resume' });

		expect((await later.results())?.passedOn).toBe('1970-01-01');
		await send(later, { type: 'result.show' }, { type: 'page.leaving' });
		expect((await world.onDevice())?.passedOn).toBe('1970-01-01');
	});

	test('is not known where the pass comes from an LMS', async () => {
		const world = createWorld();
		await passModule(await world.open());
		await world.device.memory.forget(world.key);

		const results = await (await world.open()).results();

		expect(results).toMatchObject({ status: 'passed' });
		expect(results).not.toHaveProperty('passedOn');
	});

	test('is that of the new pass after the module was taken again', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await passModule(visit);
		await world.time.pass(2 * 24 * 60 * 60 * 1000);

		await send(visit, { type: 'module.retake' });
		expect(await visit.results()).not.toHaveProperty('passedOn');
		await passModule(visit);

		expect((await visit.results())?.passedOn).toBe('1970-01-03');
	});
});

describe('a passed module', () => {
	test('is reported as completed and passed, with its score', async () => {
		const world = createWorld();
		const visit = await world.open();

		await passModule(visit);

		expect(screenOf(visit)).toMatchObject({ kind: 'result', passed: true, score: 100 });
		expect(world.lms.held).toMatchObject({
			completion: 'completed',
			success: 'passed',
			score: 100,
		});
		expect(visit.visit.saved).toBe('record');
	});

	test('opens at a start that offers its result', async () => {
		const world = createWorld();
		await passModule(await world.open());

		const visit = await world.open();
		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'passed' });

		await send(visit, { type: 'result.show' });
		expect(screenOf(visit).kind).toBe('result');
	});

	test('taken again is a new registration', async () => {
		const world = createWorld();
		await passModule(await world.open());
		const before = await world.onDevice();
		const visit = await world.open();

		await send(visit, { type: 'module.retake' });
		expect(screenOf(visit)).toMatchObject({ kind: 'tasks', tasks: [{ state: 'to do' }, {}, {}] });
		expect(await world.onDevice()).toEqual({ ...before, place: { screen: 'start' } });

		await send(
			visit,
			{ type: 'activity.open', activity: id.activity(1) },
			{ type: 'screen.continue' },
		);
		expect((await world.onDevice())?.registration).not.toBe(before?.registration);
		expect(world.lms.held?.completion).toBe('incomplete');
	});

	test('is not taken again before the LMS knows of the pass', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = () => {
			throw new Error('offline');
		};
		await passModule(visit);

		await send(visit, { type: 'module.retake' });

		expect(screenOf(visit).kind).toBe('result');
		expect(visit.visit.notices).toContain('retake-waits');

		world.lms.answer = () => 'record';
		await world.time.pass(60_000);
		expect(visit.visit.notices).not.toContain('retake-waits');
		await send(visit, { type: 'module.retake' });
		expect(screenOf(visit).kind).toBe('tasks');
	});

	test('is not taken again where the LMS ended the session before it had the pass', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = () => {
			throw new TrackingError({ operation: 'commit', code: 'log-in', advice: 'reopen' });
		};
		await passModule(visit);

		await send(visit, { type: 'module.retake' });
		expect(screenOf(visit).kind).toBe('result');
		expect(visit.visit.notices).toEqual(['log-in-expired', 'retake-waits']);

		await send(visit, { type: 'learner.exit' });
		world.lms.answer = () => 'record';
		await world.open();
		expect(world.lms.held).toMatchObject({ completion: 'completed', success: 'passed' });
	});

	test('leaves only a mark on this computer once the LMS confirmed it and the learner exits', async () => {
		const world = createWorld();
		const visit = await world.open();
		await passModule(visit);

		await send(visit, { type: 'learner.exit' });

		expect(await world.onDevice()).toBeUndefined();
		expect(await world.device.memory.marked(world.key)).toMatchObject({ passed: true });
		expect(visit.visit.saved).toBe('record');
	});

	test('stays on this computer as long as its result was not offered', async () => {
		const world = createWorld();
		const visit = await world.open();
		await finishScenario(visit);
		await takeAttempt(visit);
		expect(screenOf(visit)).toMatchObject({ kind: 'attempt-result', passed: true });

		await send(visit, { type: 'learner.exit' });

		expect(visit.visit.saved).toBe('record');
		expect(await world.onDevice()).toBeDefined();
	});

	test.each(['sent', 'nowhere'] as const)(
		'stays on this computer where the LMS only said “%s”',
		async (how) => {
			const world = createWorld();
			world.lms.answer = () => how;
			const visit = await world.open();
			await passModule(visit);

			await send(visit, { type: 'learner.exit' });

			expect(await world.onDevice()).toBeDefined();
		},
	);

	test('is known by its mark where the LMS begins anew', async () => {
		const world = createWorld();
		const first = await world.open();
		await passModule(first);
		await send(first, { type: 'learner.exit' });
		world.lms.held = undefined;
		world.lms.reports.length = 0;

		const visit = await world.open();

		expect(screenOf(visit)).toMatchObject({ kind: 'start', state: 'passed' });
		expect(world.lms.reports).toEqual([]);
		await send(visit, { type: 'module.retake' });
		expect(screenOf(visit).kind).toBe('tasks');
	});
});
