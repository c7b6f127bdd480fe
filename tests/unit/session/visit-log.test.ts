import { describe, expect, test } from 'vitest';
import { KEPT_MOMENTS } from '../../../src/session/moment.ts';
import { TrackingError } from '../../../src/session/tracker.ts';
import { describeVisit } from '../../../src/session/visit-log.ts';
import { id } from '../../fixtures/build-module.ts';
import { createWorld, send } from '../../fixtures/fake-world.ts';
import { enterScenario, passModule } from '../../fixtures/take-module.ts';

const choose = { type: 'choice.select', choice: id.choice(1) } as const;

describe('the log of a visit', () => {
	test('says where it was reported to, and what came of it', async () => {
		const world = createWorld();
		const visit = await world.open();
		await enterScenario(visit);
		await world.time.pass(1_500);
		await send(visit, { type: 'page.hidden' }, { type: 'page.leaving' });

		expect(describeVisit(visit.moments(), 'scorm12')).toMatchInlineSnapshot(`
			"ward-safety 1.0.0, revision 1, en
			LMS https://lms.example, scorm12
			mode normal, entry ab-initio
			+0.0 s  phase opening
			+0.0 s  launched: mode normal, entry ab-initio, LMS session open
			+0.0 s  opened: new, storage durable
			+0.0 s  phase playing
			+0.0 s  role leading
			+0.0 s  report sent
			+0.0 s  report acknowledged: record
			+1.5 s  event page.hidden
			+1.5 s  report sent
			+1.5 s  report acknowledged: record
			+1.5 s  event page.leaving
			+1.5 s  phase left
			+1.5 s  LMS session closed"
		`);
	});

	test('tells a refusal by its call, its element and its code', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = () => {
			throw new TrackingError({
				operation: 'set',
				element: 'cmi.suspend_data',
				code: '405',
				advice: 'retry',
			});
		};
		world.device.failure = 'full';
		await enterScenario(visit);
		await send(visit, { type: 'network.offline' });

		const log = describeVisit(visit.moments(), 'scorm12');
		expect(log).toContain('report refused: set cmi.suspend_data error 405 retry');
		expect(log).toContain('storage failed');
		expect(log).toContain('event network.offline');
	});

	test('holds no message of an error, which may say anything', async () => {
		const world = createWorld();
		const visit = await world.open();
		world.lms.answer = () => {
			throw new RangeError('Jo Ellis chose wrongly');
		};

		await enterScenario(visit);

		expect(describeVisit(visit.moments(), 'scorm12')).toContain('report refused: RangeError');
		expect(describeVisit(visit.moments(), 'scorm12')).not.toContain('Ellis');
	});

	test('names nobody, and holds no answer', async () => {
		const world = createWorld({ learner: 'jo-40817' });
		const visit = await world.open();
		await passModule(visit);

		const log = describeVisit(visit.moments(), 'scorm12');

		expect(log).not.toMatch(/Ellis|40817|choice|response|scene|registration/);
		expect(log).not.toContain(world.lms.held?.suspendData);
	});

	test('tells who leads', async () => {
		const world = createWorld();
		const first = await world.open();
		const second = await world.open({ beside: true });
		await send(first, { type: 'page.leaving' });

		const log = describeVisit(second.moments(), 'scorm12');
		const roles = log.split('\n').filter((line) => line.includes('role '));

		expect(roles.map((line) => line.split('role ')[1])).toEqual([
			'following',
			'catching up',
			'leading',
		]);
	});

	test('is bounded, however long the visit is', async () => {
		const world = createWorld();
		const visit = await world.open();
		for (let times = 0; times < 600; times += 1) visit.send({ type: 'page.hidden' });

		expect(visit.moments()).toHaveLength(KEPT_MOMENTS);
		// The head, and the last hundred lines.
		expect(describeVisit(visit.moments(), 'scorm12').split('\n')).toHaveLength(103);
		expect(describeVisit(visit.moments(), 'scorm12', 15).split('\n')).toHaveLength(18);
	});

	test('says where there is no LMS', async () => {
		const world = createWorld({ lms: false });
		const visit = await world.open();
		await enterScenario(visit);
		await send(visit, choose);

		expect(describeVisit(visit.moments(), 'scorm12')).toContain('\nno LMS\n');
	});
});
