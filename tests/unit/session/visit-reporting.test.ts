import { describe, expect, test } from 'vitest';
import { TrackingError } from '../../../src/session/tracker.ts';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, screenOf, send } from '../../fixtures/fake-world.ts';
import { enterScenario } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;
const refused = new TrackingError({ operation: 'commit', code: '101', advice: 'retry' });
const ended = new TrackingError({ operation: 'commit', code: '301', advice: 'reopen' });
function fail(error: Error) {
	return () => {
		throw error;
	};
}

describe('an LMS that cannot be reached', () => {
	test('is tried again, with everything since in one report', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = fail(refused);

		await enterScenario(visit);
		await send(visit, choose);
		expect(visit.visit.saved).toBe('browser');

		world.lms.answer = () => 'record';
		world.lms.reports.length = 0;
		await world.time.pass(60_000);
		expect(visit.visit.saved).toBe('record');
		expect(world.lms.reports).toHaveLength(1);
		expect(world.lms.held?.interactions).toHaveLength(1);
	});

	test('is tried at once when the network is back', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = fail(refused);
		await enterScenario(visit);
		world.lms.answer = () => 'record';

		await send(visit, { type: 'network.online' });

		expect(visit.visit.saved).toBe('record');
	});

	test('is asked once more on Exit, and what did not arrive is not claimed', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = fail(refused);
		await enterScenario(visit);

		await send(visit, { type: 'learner.exit' });

		expect(visit.visit).toMatchObject({ phase: { kind: 'ended' }, saved: 'browser' });
		expect(world.lms.terminations).toHaveLength(1);
		expect(world.lms.terminations[0]?.completion).toBe('incomplete');
	});

	test('that is slow gets what came meanwhile in one more report', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.gate.close();
		await enterScenario(visit);
		await send(visit, choose, { type: 'screen.continue' });
		expect(visit.visit.saved).toBe('browser');
		expect((await world.onDevice())?.place).toMatchObject({ screen: 'end' });

		await world.lms.gate.open();

		expect(world.lms.reports).toHaveLength(2);
		expect(visit.visit.saved).toBe('record');
	});

	test('is told once the learner sees what came of it', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		world.lms.reports.length = 0;
		world.paint.close();

		await send(visit, choose);
		expect(screenOf(visit).kind).toBe('choice-feedback');
		expect(world.lms.reports).toEqual([]);

		await world.paint.open();
		expect(world.lms.reports).toHaveLength(1);
	});

	test('is told at once when the page is hidden, which paints no more', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);
		world.lms.reports.length = 0;
		world.paint.close();

		await send(visit, { type: 'screen.continue' }, { type: 'page.hidden' });

		expect(world.lms.reports).toHaveLength(1);
	});

	test('does not keep Exit waiting for more than five seconds', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.gate.close();
		await enterScenario(visit);

		await send(visit, { type: 'learner.exit' });
		expect(visit.visit.phase.kind).toBe('ended');
		expect(world.lms.terminations).toEqual([]);

		await world.time.pass(5000);
		expect(world.lms.terminations).toHaveLength(1);
	});
});

describe('an LMS that refuses every commit', () => {
	test('is told of after three in a row, with a reference, and the notice goes when it takes one', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = fail(refused);
		await enterScenario(visit);
		expect(visit.visit.notices).toEqual([]);
		await world.time.pass(10_000);

		expect(visit.visit.notices).toEqual(['record-refused']);
		expect(visit.visit.trouble?.reference).toMatch(/^H-[2-9A-Z]{4}$/);
		expect(visit.visit.trouble?.details).toContain('The LMS refused commit (error 101).');

		world.lms.answer = () => 'record';
		await world.time.pass(60_000);
		expect(visit.visit.notices).toEqual([]);
		expect(visit.visit.trouble).toBeUndefined();
	});

	test('because the network is away is not told of: the saved state says so', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = fail(
			new TrackingError({ operation: 'commit', code: 'network', advice: 'retry' }),
		);

		await enterScenario(visit);
		await world.time.pass(120_000);

		expect(visit.visit).toMatchObject({ saved: 'browser', notices: [] });
	});

	test('because the log-in has run out says what to do', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = fail(
			new TrackingError({ operation: 'commit', code: 'log-in', advice: 'reopen' }),
		);

		await enterScenario(visit);

		expect(visit.visit).toMatchObject({ saved: 'browser', notices: ['log-in-expired'] });
		expect(visit.visit.trouble?.details).toContain('error log-in');
	});
});

describe('an LMS that ended the session', () => {
	test('is not asked again, and the learner is told', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = fail(ended);
		await enterScenario(visit);
		world.lms.answer = () => 'record';

		await send(visit, choose);
		await world.time.pass(120_000);

		expect(visit.visit).toMatchObject({ saved: 'browser', notices: ['record-lost'] });
		expect(world.lms.reports).toEqual([]);
	});

	test('leaves an entry that no store keeps to be lost, and says so', async () => {
		const world = createWorld({ durable: false });
		const visit = await world.open();
		world.lms.answer = fail(ended);

		await enterScenario(visit);

		expect(visit.visit.saved).toBe('memory');
	});

	test('and never let it begin is a failure that can be read out', async () => {
		const world = createWorld();
		world.lms.refusal = new TrackingError({
			operation: 'initialize',
			code: '101',
			advice: 'reopen',
		});

		const visit = await world.open();

		const { phase } = visit.visit;
		if (phase.kind !== 'failed') throw new Error(`The visit is ${phase.kind}.`);
		expect(phase.failure.reason).toBe('record-refused');
		expect(phase.failure.reference).toMatch(/^H-[2-9A-Z]{4}$/);
		expect(phase.failure.details).toContain('initialize');
	});
});

test('a package without an LMS says so with details, and keeps what is done in the browser', async () => {
	const world = createWorld({ lms: false });
	world.lms.launch = { missesLms: true };

	const visit = await world.open();
	await enterScenario(visit);

	expect(visit.visit).toMatchObject({ saved: 'browser', notices: ['no-lms'] });
	expect(visit.visit.trouble?.details).toContain('error no-api');
	expect(visit.visit.trouble?.reference).toMatch(/^H-/);
});
