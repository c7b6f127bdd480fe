import { describe, expect, test } from 'vitest';
import { createCalls } from '../../src/tracking/calls.ts';
import { TrackingError } from '../../src/session/tracker.ts';
import type { Lms } from '../fixtures/lms/lms.ts';
import { passed, question, report } from '../fixtures/lms/report.ts';
import { vocabularyOf } from '../fixtures/lms/vocabulary.ts';
import { setUpLms } from './tracker-scene.ts';
import { createLmsHarness } from './tracker-harness.ts';

/** What a session may count on when an LMS, or the way to it, fails. */
export function testLmsTrackerFailures(name: string, createLms: () => Lms): void {
	describe(`the tracker over a failing ${name}`, () => {
		const there = setUpLms(createLms);
		const { traits, spoken } = there.lms;
		const { functions, names, response, wrong } = vocabularyOf(spoken);
		const saved = traits.isOnOneServer ? 'record' : 'sent';

		test('writes what is missing when it terminates, all at once', async () => {
			const { tracker } = await there.launched();

			tracker.terminate(passed());

			expect(there.lms.status()).toBe('passed');
			expect(there.lms.recorded('cmi.suspend_data')).toBe('Passed_9');
			expect(there.lms.recorded(names.exit)).toBe('suspend');
		});

		test('is not taken for completed when the learner looks and leaves', async () => {
			const { tracker } = await there.launched();

			tracker.terminate();

			expect(['', 'incomplete']).toContain(there.lms.status());
		});

		test('says when nothing could be saved, and saves it with the next report', async () => {
			const { tracker } = await there.launched();
			await tracker.report(report());
			there.lms.network.isUp = false;

			const lost = tracker.report(passed({ score: 87.5 }));
			await expect(lost).rejects.toBeInstanceOf(TrackingError);
			expect(there.lms.status()).toBe('incomplete');
			there.lms.network.isUp = true;
			const acknowledgement = await tracker.report(passed({ score: 87.5 }));

			expect(acknowledgement).toBe(saved);
			expect(there.lms.status()).toBe('passed');
			expect(Number(there.lms.recorded(names.score))).toBe(87.5);
			expect(there.lms.recorded(names.location)).toBe('result');
			tracker.terminate();
			expect((await there.launched()).launch.suspendData).toBe(
				traits.remembersPass ? 'Passed_9' : '',
			);
		});

		test.each([100, 91.67, 0])('saves a score of %s that was lost on the way', async (score) => {
			const { tracker } = await there.launched();
			there.lms.network.isUp = false;
			await expect(tracker.report(passed({ score }))).rejects.toThrow();
			there.lms.network.isUp = true;

			await tracker.report(passed({ score }));

			expect(Number(there.lms.recorded(names.score))).toBe(score);
			expect(there.lms.status()).toBe('passed');
			expect(
				there.lms.statuses.filter((status) => !['passed', 'completed'].includes(status)),
			).toEqual([]);
		});

		test.runIf(traits.keepsInteractions)('saves an answer that was lost on the way', async () => {
			const { tracker } = await there.launched();
			await tracker.report(report());
			const interactions = [question('one'), question('two', 'b')];
			const answered = report({ suspendData: 'S1', interactions });
			there.lms.network.isUp = false;
			await expect(tracker.report(answered)).rejects.toThrow();
			there.lms.network.isUp = true;

			await tracker.report(answered);
			tracker.terminate();

			const recorded = ['0.id', '1.id', '1.type', `1.${response}`, '1.result'].map((name) =>
				there.lms.recorded(`cmi.interactions.${name}`),
			);
			expect(recorded).toEqual(['one', 'two', 'choice', 'b', wrong]);
		});

		test('saves what was lost on the way when it terminates', async () => {
			const { tracker } = await there.launched();
			await tracker.report(report());
			there.lms.network.isUp = false;
			await expect(tracker.report(passed())).rejects.toThrow();
			there.lms.network.isUp = true;

			tracker.terminate();

			expect(there.lms.status()).toBe('passed');
			expect(Number(there.lms.recorded(names.score))).toBe(87.5);
			expect(there.lms.recorded('cmi.suspend_data')).toContain('Passed_9');
		});

		test('asks for nothing twice that the LMS does not keep', async () => {
			const { tracker, calls } = await there.launched();
			for (const score of [50, 60, 70]) {
				await tracker.report(report({ score, suspendData: `S${score}` }));
			}

			const answers = calls.filter((call) => call === functions.lastError);

			expect(answers.length).toBeLessThanOrEqual(2);
		});

		test('goes on in a frame that was reloaded, where the session is open already', async () => {
			const { api, calls } = there.lms.visit();
			createCalls(api).initialize();
			const reloaded = createLmsHarness({ ...there.lms, visit: () => ({ api, calls }) }).visit();

			await reloaded.tracker.launch();
			await reloaded.tracker.report(report());

			expect(there.lms.recorded('cmi.suspend_data')).toBe('AbC-1');
		});

		test('keeps the rest when suspend data is too long, and says so', async () => {
			const { tracker } = await there.launched();

			const acknowledgement = tracker.report(passed({ suspendData: 'x'.repeat(4_097) }));

			await expect(acknowledgement).rejects.toMatchObject({
				operation: 'set',
				element: 'cmi.suspend_data',
			});
			expect(there.lms.recorded('cmi.suspend_data')).toBe('');
			expect(there.lms.status()).toBe('passed');
		});

		test('takes 4,096 characters of suspend data', async () => {
			const { tracker } = await there.launched();
			const suspendData = 'x'.repeat(4_096);

			await tracker.report(report({ suspendData }));

			expect(there.lms.recorded('cmi.suspend_data')).toBe(suspendData);
		});

		test('cuts a location that is too long or could do damage', async () => {
			const { tracker } = await there.launched();

			await tracker.report(report({ location: `a=b$1 é\n[x]${'y'.repeat(300)}` }));

			expect(there.lms.recorded(names.location)).toBe(`a-b-1 ---x-${'y'.repeat(244)}`);
		});

		test.runIf(traits.refusesAfterFinish)(
			'says that the session is over when the LMS takes nothing more',
			async () => {
				const { api, calls } = there.lms.visit();
				const visit = createLmsHarness({ ...there.lms, visit: () => ({ api, calls }) }).visit();
				await visit.tracker.launch();
				createCalls(api).finish();

				const acknowledgement = visit.tracker.report(report());

				if (traits.saysItHasEnded) {
					await expect(acknowledgement).rejects.toMatchObject({ advice: 'reopen' });
				} else {
					await expect(acknowledgement).rejects.toBeInstanceOf(TrackingError);
				}
			},
		);

		test('rejects a report after the session has ended', async () => {
			const { tracker } = await there.launched();
			tracker.terminate();

			await expect(tracker.report(report())).rejects.toMatchObject({ code: 'ended' });
		});
	});
}
