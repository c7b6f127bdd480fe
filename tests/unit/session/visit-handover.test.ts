import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/lesson/ledger.ts';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send, settle } from '../../fixtures/fake-world.ts';
import { enterScenario, finishScenario, passModule } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

async function codeOf(
	take: typeof enterScenario,
	carries: 'all' | 'practice' = 'practice',
): Promise<string> {
	const visit = await createWorld({ lms: false }).open();
	await take(visit);
	return (await visit.handoverCode(carries)) ?? '';
}

describe('a handover code', () => {
	test('brings a learner on a new device to the screen where they were', async () => {
		const first = await createWorld({ lms: false }).open();
		await enterScenario(first);
		await send(first, choose);
		const code = (await first.handoverCode('practice')) ?? '';
		const world = createWorld({ lms: false });
		const visit = await world.open();

		expect(await visit.takeCode(code, 'practice')).toBeUndefined();
		await settle();

		expect(screenOf(visit)).toEqual(screenOf(first));
		expect(visit.visit).toMatchObject({ saved: 'browser', notices: ['carried'] });
		expect((await world.onDevice())?.logs).toHaveLength(1);
	});

	test('typed in the module inside an LMS, tells the LMS what it brought', async () => {
		const code = await codeOf(finishScenario);
		const world = createWorld();
		const visit = await world.open();

		await visit.takeCode(code, 'practice');
		await settle();

		expect(visit.visit.saved).toBe('record');
		expect(world.lms.held?.interactions).toHaveLength(1);
	});

	test('of practice carries no pass, and of all does', async () => {
		const [practice, all] = [await codeOf(passModule), await codeOf(passModule, 'all')];
		const learner = createWorld();
		const visit = await learner.open();

		await visit.takeCode(practice, 'practice');
		await settle();
		expect(learner.lms.held?.completion).not.toBe('completed');

		await visit.takeCode(all, 'all');
		await settle();
		expect(learner.lms.held).toMatchObject({ completion: 'completed', success: 'passed' });
	});

	test('of all is taken as one of practice where no more is allowed', async () => {
		const code = await codeOf(passModule, 'all');
		const world = createWorld();
		const visit = await world.open();

		await visit.takeCode(code, 'practice');
		await settle();

		expect(world.lms.held?.completion).not.toBe('completed');
	});

	test('leaves what was done here in another way, and says so', async () => {
		const code = await codeOf(finishScenario);
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await send(
			visit,
			{ type: 'module.start' },
			{ type: 'activity.open', activity: id.activity(2) },
			{ type: 'screen.continue' },
			{ type: 'choice.select', choice: id.choice(2) },
		);
		const before = (await world.onDevice())?.logs;

		await visit.takeCode(code, 'practice');
		await settle();

		const after = await world.onDevice();
		expect(after?.logs).toEqual(before);
		expect(after && factsOf(after.ledger, id.activity(1)).finished).toBe(1);
		expect(visit.visit.notices).toEqual(['carried-partly']);
	});

	test('that tells nothing new changes nothing, and says so', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);
		const before = screenOf(visit);

		await visit.takeCode((await visit.handoverCode('practice')) ?? '', 'practice');
		await settle();

		expect(screenOf(visit)).toEqual(before);
		expect(visit.visit.notices).toEqual(['carried-nothing']);
	});

	test('that cannot be read changes nothing and names what is wrong', async () => {
		const visit = await createWorld({ lms: false }).open();

		expect(await visit.takeCode('BCDF', 'practice')).toEqual({ kind: 'group', group: 1 });
		expect(screenOf(visit).kind).toBe('start');
	});

	test('whose content cannot be had is refused, and nothing is changed', async () => {
		const code = await codeOf(enterScenario);
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await send(visit, { type: 'module.start' });
		world.network.isDown = true;

		await expect(visit.takeCode(code, 'practice')).rejects.toThrow();

		expect(screenOf(visit).kind).toBe('tasks');
	});

	test('is neither given nor taken where nothing counts', async () => {
		const code = await codeOf(finishScenario);
		const world = createWorld();
		world.lms.launch = { mode: 'browse' };
		const visit = await world.open();

		expect(await visit.handoverCode('practice')).toBeUndefined();
		expect(await visit.takeCode(code, 'practice')).toBeUndefined();
		expect(screenOf(visit).kind).toBe('start');
	});
});
