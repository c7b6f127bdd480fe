import { describe, expect, test } from 'vitest';
import { leadByLock } from '../../../src/player/lead-by-lock.ts';
import { FakeLocks } from '../../fixtures/fake-locks.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import { enterScenario, passModule } from '../../fixtures/take-module.ts';
import { id } from '../../fixtures/build-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;
const leave = { type: 'page.leaving' } as const;

/** Two windows of one browser at the same module. */
function createWindows(options: Parameters<typeof createWorld>[0] = {}) {
	const locks = new FakeLocks();
	return createWorld({ ...options, leadership: () => leadByLock(locks.of({})) });
}

describe('a second window at the same module', () => {
	test('says that the other one keeps the record, and keeps what is done on the device', async () => {
		const world = createWindows();
		await world.open();

		const second = await world.open();
		await enterScenario(second);

		expect(second.visit).toMatchObject({ saved: 'browser', notices: ['other-window-leads'] });
		expect(world.lms.reports).toEqual([]);
	});

	test('ends without a word to the LMS: what it knows of it may be old', async () => {
		const world = createWindows();
		await world.open();
		const [closed, exited] = [await world.open(), await world.open()];

		await send(closed, leave);
		await enterScenario(exited);
		await send(exited, { type: 'learner.exit' });

		expect(exited.visit).toMatchObject({ phase: { kind: 'ended' }, saved: 'browser' });
		expect(world.lms.terminations).toEqual([]);
	});

	test('leads once the first is closed, and reports what both did', async () => {
		const world = createWindows();
		const first = await world.open();
		const second = await world.open();
		await enterScenario(first);

		await send(first, leave);

		expect(second.visit.notices).toEqual(['other-window']);
		expect(screenOf(second).kind).toBe('scene');
		world.lms.reports.length = 0;
		await send(second, choose);
		expect(second.visit.saved).toBe('record');
		expect(world.lms.reports).toHaveLength(1);
	});

	test('leads where nothing was done in the first', async () => {
		const world = createWindows();
		const first = await world.open();
		const second = await world.open();

		await send(first, leave);
		await enterScenario(second);

		expect(second.visit).toMatchObject({ saved: 'record', notices: [] });
	});

	test('reports no more after the module was finished in the first: it would tell of less', async () => {
		const world = createWindows();
		const first = await world.open();
		const second = await world.open();
		await passModule(first);
		await send(first, { type: 'learner.exit' });
		const { length } = world.lms.reports;

		await enterScenario(second);
		await send(second, leave);

		expect(second.visit.notices).toEqual(['other-window-ended']);
		expect(world.lms.reports).toHaveLength(length);
		expect(world.lms.terminations).toHaveLength(1);
	});

	test('follows again where it comes back from the cache of the browser after the other led', async () => {
		const world = createWindows();
		const first = await world.open();
		await send(first, leave);
		const second = await world.open();

		await send(first, { type: 'page.returned' });

		expect(first.visit.notices).toEqual(['other-window-leads']);
		expect(second.visit.notices).toEqual([]);
	});
});

test('windows at different modules, learners or computers all lead', async () => {
	const locks = new FakeLocks();
	const leadership = () => leadByLock(locks.of({}));

	const visits = await Promise.all([
		createWorld({ leadership }).open(),
		createWorld({ leadership, learner: 'sam' }).open(),
		createWindows().open(),
	]);

	expect(visits.flatMap(({ visit }) => visit.notices)).toEqual([]);
});

test('every window leads where the browser has no locks, or forbids them', async () => {
	const forbidden = {
		request: () => Promise.reject(new DOMException('Not allowed', 'SecurityError')),
	};
	for (const locks of [undefined, forbidden]) {
		const world = createWorld({ leadership: () => leadByLock(locks) });
		await world.open();

		const second = await world.open();
		await enterScenario(second);

		expect(second.visit).toMatchObject({ saved: 'record', notices: [] });
	}
});
