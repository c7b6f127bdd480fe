import { describe, expect, test } from 'vitest';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import {
	enterScenario,
	finishScenario,
	passModule,
	takeAttempt,
} from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;
const leave = { type: 'page.leaving' } as const;
const beside = { beside: true };

describe('two windows of one browser at the same progress', () => {
	test('the second says that it is not recorded, and tells the LMS nothing', async () => {
		const world = createWorld();
		await world.open();
		const second = await world.open(beside);

		await enterScenario(second);
		await send(second, choose, { type: 'page.hidden' });

		expect(world.lms.reports).toEqual([]);
		expect(second.visit).toMatchObject({ saved: 'browser', notices: ['following'] });
	});

	test.each(['learner.exit', 'page.leaving'] as const)(
		'the second does not end the session of the LMS on %s',
		async (type) => {
			const world = createWorld();
			const first = await world.open();
			const second = await world.open(beside);
			await passModule(first);
			const passed = world.lms.held;

			await send(second, { type });

			expect(world.lms.terminations).toEqual([]);
			expect(world.lms.held).toBe(passed);
		},
	);

	test('what is done in the second is reported by the first, once that goes on', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		const second = await world.open(beside);
		await send(second, choose);

		await send(first, choose);

		expect(first.visit).toMatchObject({ saved: 'record', notices: [] });
		expect(world.lms.held?.interactions).toHaveLength(1);
	});

	test('the second does not take the module again while the first may report', async () => {
		const world = createWorld();
		await passModule(await world.open());
		await world.open();
		const second = await world.open(beside);

		await send(second, { type: 'module.retake' });

		expect(screenOf(second)).toMatchObject({ kind: 'start', state: 'passed' });
	});

	test('the second leaves on this computer what the first still needs', async () => {
		const world = createWorld();
		await passModule(await world.open());
		await world.open();
		const second = await world.open(beside);

		await send(second, { type: 'learner.exit' });

		expect(await world.onDevice()).toBeDefined();
	});

	test('both report where the browser has no locks', async () => {
		const world = createWorld({ locks: false });
		await world.open();
		const second = await world.open(beside);

		await enterScenario(second);

		expect(second.visit).toMatchObject({ saved: 'record', notices: [] });
	});

	test('both keep their place without an LMS, and nothing is said of one', async () => {
		const world = createWorld({ lms: false });
		await world.open();
		const second = await world.open(beside);

		await enterScenario(second);

		expect(second.visit).toMatchObject({ saved: 'browser', notices: [] });
	});
});

describe('the window that is left', () => {
	test('catches up with what the other one did, and reports from there', async () => {
		const world = createWorld();
		const first = await world.open();
		const second = await world.open(beside);
		await enterScenario(first);

		await send(first, leave);
		expect(second.visit.notices).toEqual(['leading']);
		expect(screenOf(second)).toMatchObject({ kind: 'scene' });

		await send(second, choose);
		expect(second.visit.saved).toBe('record');
		expect(world.lms.held?.interactions).toHaveLength(1);
	});

	test('takes over from one that was killed', async () => {
		const world = createWorld();
		const first = await world.open();
		await enterScenario(first);
		const second = await world.open(beside);
		await send(second, choose);

		world.kill(first);
		await send(second, { type: 'screen.continue' });

		expect(second.visit.saved).toBe('record');
		expect(world.lms.held?.interactions).toHaveLength(1);
	});

	test('after Exit of the other one keeps the pass that was reported', async () => {
		const world = createWorld();
		const first = await world.open();
		const second = await world.open(beside);
		await enterScenario(second);
		await send(first, { type: 'module.start' });
		await passModule(first);

		await send(first, { type: 'learner.exit' });
		await send(second, choose, leave);

		expect(world.lms.held).toMatchObject({ completion: 'completed', success: 'passed' });
	});

	test('never reports where the LMS may know more than this device', async () => {
		const world = createWorld();
		const first = await world.open();
		const second = await world.open(beside);
		world.device.failure = 'full';
		await passModule(first);
		world.device.failure = undefined;

		await send(first, leave);
		await enterScenario(second);
		await send(second, leave);

		expect(second.visit).toMatchObject({ saved: 'browser', notices: ['outrun'] });
		expect(world.lms.held).toMatchObject({ completion: 'completed', success: 'passed' });
	});

	test('never reports after the other one took the module again', async () => {
		const world = createWorld();
		const first = await world.open();
		const second = await world.open(beside);
		await passModule(first);
		await send(first, { type: 'module.retake' });
		await enterScenario(first);

		await send(first, leave);

		expect(second.visit.notices).toEqual(['outrun']);
	});

	test('gives the lead to one that is opened after it was outrun', async () => {
		const world = createWorld();
		const first = await world.open();
		await world.open(beside);
		world.device.failure = 'full';
		await enterScenario(first);
		world.device.failure = undefined;
		await send(first, leave);

		const third = await world.open(beside);
		await send(third, choose);

		expect(third.visit).toMatchObject({ saved: 'record', notices: [] });
	});

	test('back from the back-forward cache follows the one that took over', async () => {
		const world = createWorld();
		const first = await world.open();
		const second = await world.open(beside);
		await send(first, leave);
		await enterScenario(second);

		await send(first, { type: 'page.returned' });

		expect(first.visit.notices).toEqual(['following']);
		expect(second.visit.saved).toBe('record');
	});
});

describe('a review beside a window that reports', () => {
	test.each(['before', 'after'] as const)(
		'does not end the session of the LMS, opened %s it',
		async (when) => {
			const world = createWorld();
			const windows = [];
			for (const mode of when === 'before' ? ['review', 'normal'] : ['normal', 'review']) {
				world.lms.launch = { mode: mode === 'review' ? 'review' : 'normal' };
				windows.push(await world.open(beside));
			}
			const review = when === 'before' ? windows[0] : windows[1];

			review?.send(leave);

			expect(world.lms.terminations).toEqual([]);
			expect(review?.visit.notices).toEqual([]);
		},
	);

	test('keeps nobody from reporting', async () => {
		const world = createWorld();
		world.lms.launch = { mode: 'review' };
		await world.open();
		world.lms.launch = {};
		const second = await world.open(beside);

		await enterScenario(second);

		expect(second.visit.saved).toBe('record');
	});
});

test('what another window kept is not put aside by one that could keep nothing for a while', async () => {
	const world = createWorld();
	const first = await world.open();
	const second = await world.open(beside);
	await enterScenario(first);
	await send(first, choose);
	const kept = await world.onDevice();
	world.device.failure = 'full';
	await finishScenario(second);
	await takeAttempt(second);
	world.device.failure = undefined;

	await world.time.pass(60_000);

	expect((await world.onDevice())?.registration).toBe(kept?.registration);
	expect(second.visit.notices).toEqual(['following', 'other-window']);
});
