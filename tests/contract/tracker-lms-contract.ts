import { describe, expect, test } from 'vitest';
import type { Lms } from '../fixtures/lms/lms.ts';
import { beforeFirstEntry, passed, question, report } from '../fixtures/lms/report.ts';
import { vocabularyOf } from '../fixtures/lms/vocabulary.ts';
import { setUpLms } from './tracker-scene.ts';
import { createLmsHarness, lmsOrigin } from './tracker-harness.ts';

/** What a session may count on where there is an LMS. */
export function testLmsTracker(name: string, createLms: () => Lms): void {
	describe(`the tracker over ${name}`, () => {
		const there = setUpLms(createLms);
		const { traits, spoken } = there.lms;
		const { functions, names, times, response, wrong } = vocabularyOf(spoken);
		const saved = traits.isOnOneServer ? 'record' : 'sent';

		test('tells who the learner is and where it is recorded', async () => {
			const { launch } = await there.launched();

			expect(launch).toMatchObject({
				learner: { id: '40817', name: 'Ellis, Jo' },
				credit: true,
				recordedBy: lmsOrigin,
			});
		});

		test.each(['', 'Anonymous', 'guest ', '0', 'preview'])(
			'knows nobody by the id “%s”',
			async (learner) => {
				const { launch } = await there.launched({ learner });

				expect(launch.learner).toBeUndefined();
			},
		);

		test('launches in at most 15 calls and writes nothing', async () => {
			const { calls } = await there.launched();

			expect(calls.length).toBeLessThanOrEqual(15);
			expect(calls.filter((call) => /Set|Commit|Finish|Terminate/.test(call))).toEqual([]);
		});

		test('writes nothing before the first entry', async () => {
			const { tracker, calls } = await there.launched();

			await tracker.report(beforeFirstEntry);

			expect(calls.filter((call) => /Set|Commit/.test(call))).toEqual([]);
		});

		test('records a first entry: status, suspend data, place, how to leave', async () => {
			const { tracker } = await there.launched();

			const acknowledgement = await tracker.report(report());

			expect(acknowledgement).toBe(saved);
			expect(there.lms.status()).toBe('incomplete');
			expect(there.lms.recorded('cmi.suspend_data')).toBe('AbC-1');
			expect(there.lms.recorded(names.location)).toBe('the-photo, scene 2');
			expect(there.lms.recorded(names.exit)).toBe('suspend');
		});

		test('writes nothing for a report that is recorded already', async () => {
			const { tracker, calls } = await there.launched();
			await tracker.report(report());
			calls.length = 0;

			await tracker.report(report());

			expect(calls).toEqual([]);
		});

		test('gives the suspend data back at the next launch', async () => {
			const { tracker } = await there.launched();
			await tracker.report(report({ suspendData: '_0-awkward_' }));
			tracker.terminate();

			const { launch } = await there.launched();

			expect(launch.suspendData).toBe('_0-awkward_');
			expect(launch.entry).not.toBe('ab-initio');
		});

		test('records an answer in at most 8 calls', async () => {
			const { tracker, calls } = await there.launched();
			const slots = ['one', 'two', 'three', 'four'];
			const after = (answers: number) =>
				report({
					suspendData: `S${answers}`,
					location: `question ${answers}`,
					interactions: slots.map((id, slot) => question(id, slot < answers ? 'a' : undefined)),
				});
			await tracker.report(after(1));
			await tracker.report(after(2));
			calls.length = 0;

			await tracker.report(after(3));

			expect(calls.length).toBeLessThanOrEqual(8);
			expect(calls.filter((call) => call === functions.commit)).toHaveLength(1);
			expect(calls).not.toContain(functions.lastError);
		});

		test('records a pass with its score', async () => {
			const { tracker } = await there.launched();
			await tracker.report(report());

			const acknowledgement = await tracker.report(passed({ score: 87.5 }));

			expect(acknowledgement).toBe(saved);
			expect(there.lms.status()).toBe('passed');
			expect(Number(there.lms.recorded(names.score))).toBe(87.5);
			expect(there.lms.recorded(names.exit)).toBe('suspend');
		});

		test('gives the session time before a commit that completes', async () => {
			const { tracker, calls, wait } = await there.launched();
			await tracker.report(report());
			wait(10);
			calls.length = 0;

			await tracker.report(passed({ interactions: [question('one', 'a')] }));

			const time = calls.indexOf(`${functions.set} ${names.sessionTime} ${times.minutes}`);
			const status = calls.indexOf(`${functions.set} ${names.success ?? names.completion} passed`);
			expect([time, status, calls.indexOf(functions.commit)].toSorted((a, b) => a - b)).toEqual([
				time,
				status,
				calls.length - 1,
			]);
			expect(time).toBeGreaterThanOrEqual(0);
		});

		test('never takes time to have stood still', async () => {
			const { tracker, calls } = there.harness.visit();
			await tracker.launch();

			await tracker.report(passed());

			expect(calls).toContain(`${functions.set} ${names.sessionTime} ${times.shortest}`);
			expect(there.lms.status()).toBe('passed');
		});

		test.runIf(spoken === 'scorm12')(
			'says completed on a pass where the package asks for it',
			async () => {
				there.harness = createLmsHarness(there.lms, {
					status: { onPass: 'completed', onFail: 'incomplete' },
				});
				const { tracker } = await there.launched();

				await tracker.report(passed());

				expect(there.lms.status()).toBe('completed');
			},
		);

		test('says completed for a module without an assessment, and gives no score', async () => {
			const { tracker } = await there.launched();

			await tracker.report(report({ completion: 'completed' }));

			expect(there.lms.status()).toBe('completed');
			expect(there.lms.recorded(names.score)).toBe('');
		});

		test('never lowers a status or a score', async () => {
			const { tracker } = await there.launched();
			await tracker.report(passed({ score: 90 }));

			await tracker.report(report({ score: 40, suspendData: 'retake' }));
			tracker.terminate(report({ score: 50, suspendData: 'retake-2' }));

			expect(there.lms.statuses).toEqual(['passed']);
			expect(Number(there.lms.recorded(names.score))).toBe(90);
			expect(there.lms.recorded('cmi.suspend_data')).toBe('retake-2');
		});

		test.runIf(traits.remembersPass)(
			'knows at the next launch of a pass, and does not lower it',
			async () => {
				const first = await there.launched();
				await first.tracker.report(passed({ score: 90 }));
				first.tracker.terminate();

				const second = await there.launched();
				await second.tracker.report(report({ score: 40, suspendData: 'again' }));
				second.tracker.terminate();

				expect(second.launch.alreadyPassed).toBe(true);
				expect(there.lms.statuses).toEqual(['passed']);
				expect(Number(there.lms.recorded(names.score))).toBe(90);
			},
		);

		test.each(['review', 'browse'] as const)('writes nothing in %s mode', async (mode) => {
			const { tracker, calls, launch } = await there.launched({ mode });

			const acknowledgement = await tracker.report(passed());
			tracker.terminate(passed());

			expect(launch.mode).toBe(mode);
			expect(acknowledgement).toBe('nowhere');
			expect(calls.filter((call) => /Set|Commit/.test(call))).toEqual([]);
			expect(calls.at(-1)).toBe(functions.finish);
		});

		test.runIf(traits.keepsInteractions)(
			'records each interaction once, in the order of the slots',
			async () => {
				const { tracker, calls } = await there.launched();
				const interactions = [question('one'), question('two', 'b'), question('three')];

				await tracker.report(report({ suspendData: 'A', interactions }));
				const changed = [question('one', 'a'), question('two', 'a'), question('three')];
				await tracker.report(report({ suspendData: 'B', interactions: changed }));

				const written = calls.filter(
					(call) => /Set.*interactions\.\d/.test(call) && !/description|timestamp/.test(call),
				);
				expect(
					written.map((call) => call.replace(`${functions.set} cmi.interactions.`, '')),
				).toEqual([
					'0.id one',
					'0.type choice',
					'1.id two',
					'1.type choice',
					`1.${response} b`,
					'1.correct_responses.0.pattern a',
					`1.result ${wrong}`,
					`0.${response} a`,
					'0.correct_responses.0.pattern a',
					'0.result correct',
				]);
				expect(there.lms.recorded('cmi.interactions.0.id')).toBe('one');
				expect(there.lms.recorded('cmi.interactions.1.result')).toBe(wrong);
			},
		);

		test('writes responses in words, letters or not at all, as chosen at export', async () => {
			const correct = { letters: 'b', words: ['Tell the ward manager'] };
			const given = { letters: 'a,c', words: ['Say “no”', 'Ask Siân = now'] };
			const outcome = { response: given, correct, result: 'wrong' } as const;
			const shown = report({ interactions: [{ id: 'one', type: 'choice', outcome }] });
			const written = async (responses: 'words' | 'letters' | 'none') => {
				const { tracker, calls } = createLmsHarness(createLms(), { responses }).visit();
				await tracker.launch();
				await tracker.report(shown);
				return calls.filter((call) => /Set.*(response|pattern)/.test(call));
			};
			const at = `${functions.set} cmi.interactions.0`;
			const both = (given: string, right: string) =>
				traits.keepsInteractions
					? [`${at}.${response} ${given}`, `${at}.correct_responses.0.pattern ${right}`]
					: [];

			expect(await written('none')).toEqual([]);
			if (spoken === 'scorm12') {
				expect(await written('letters')).toEqual(both('a,c', 'b'));
				expect(await written('words')).toEqual(
					both('Say "no"; Ask Sian - now', 'Tell the ward manager'),
				);
			} else {
				expect(await written('letters')).toEqual(both('a[,]c', 'b'));
				expect(await written('words')).toEqual(
					both('Say_no[,]Ask_Sian_now', 'Tell_the_ward_manager'),
				);
			}
		});

		test('leaves out objectives and the range of scores where that was chosen', async () => {
			there.harness = createLmsHarness(there.lms, { objectives: false, scoreRange: false });
			const { tracker, calls } = await there.launched();

			await tracker.report(passed({ objectives: [{ id: 'speak-up', met: true }] }));

			expect(calls.filter((call) => /Set.*(objectives|score\.m)/.test(call))).toEqual([]);
			expect(Number(there.lms.recorded(names.score))).toBe(87.5);
		});

		test('does not write again what an earlier visit recorded', async () => {
			const interactions = [question('one', 'a'), question('two', 'b'), question('three')];
			const shown = report({ interactions, objectives: [{ id: 'speak-up', met: true }] });
			const first = await there.launched();
			await first.tracker.report(shown);
			first.tracker.terminate();

			const second = await there.launched();
			await second.tracker.report(shown);

			expect(second.calls.filter((call) => /Set|Commit/.test(call))).toEqual([]);
		});

		test('records the objectives that are met, where the LMS keeps any', async () => {
			const { tracker, calls } = await there.launched();
			const objectives = [
				{ id: 'confidentiality', met: false },
				{ id: 'speaking-up', met: true },
			];

			await tracker.report(report({ objectives }));
			await tracker.report(report({ objectives, suspendData: 'next' }));

			const written = calls.filter((call) => /Set.*objectives\.\d\.(id|.*status)/.test(call));
			const told =
				spoken === 'scorm12'
					? ['0.id confidentiality', '1.id speaking-up', '1.status passed']
					: ['0.id speaking-up', '0.success_status passed'];
			expect(written).toEqual(
				traits.keepsObjectives ? told.map((what) => `${functions.set} cmi.objectives.${what}`) : [],
			);
		});
	});
}
