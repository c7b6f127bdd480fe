import { expect, test } from 'vitest';
import { genericTracking, type TrackingOptions } from '../../../src/model/tracking.ts';
import { createLmsTracker } from '../../../src/tracking/lms-tracker.ts';
import { formatTimestamp } from '../../../src/tracking/scorm2004/interactions.ts';
import { formatDuration } from '../../../src/tracking/scorm2004/session-time.ts';
import type { Lms } from '../../fixtures/lms/lms.ts';
import { passed, question, report } from '../../fixtures/lms/report.ts';
import { createMoodle2004, createStandard2004 } from '../../fixtures/lms/stand-in.ts';

const noon = Date.UTC(2026, 10, 22, 12, 0, 0, 500);

async function launched(lms: Lms, options: Partial<TrackingOptions> = {}) {
	const { api, calls } = lms.visit();
	let now = noon;
	const tracker = createLmsTracker(api, {
		clock: { now: () => now },
		tracking: { ...genericTracking, standard: 'scorm2004-4', ...options },
		recordedBy: 'https://lms.example',
	});
	const launch = await tracker.launch();
	await tracker.prepare();
	return { tracker, calls, launch, wait: (seconds: number) => void (now += seconds * 1_000) };
}

test.each([
	[0, 'PT0H0M1S'],
	[754_900, 'PT0H12M34S'],
	[36_061_000, 'PT10H1M1S'],
])('%i milliseconds are a session time of %s', (milliseconds, text) => {
	expect(formatDuration(milliseconds)).toBe(text);
});

test('a timestamp has the one decimal without which strict LMSs take no time zone', () => {
	expect(formatTimestamp(noon)).toBe('2026-11-22T12:00:00.0Z');
});

test('completion and success are told apart, with the score in both ways', async () => {
	const lms = createMoodle2004();
	const { tracker } = await launched(lms);

	await tracker.report(report());
	expect(lms.recorded('cmi.completion_status')).toBe('incomplete');
	expect(lms.recorded('cmi.success_status')).toBe('');

	await tracker.report(passed({ score: 87.5 }));
	expect(lms.recorded('cmi.completion_status')).toBe('completed');
	expect(lms.recorded('cmi.success_status')).toBe('passed');
	expect(lms.recorded('cmi.score.raw')).toBe('87.5');
	expect(lms.recorded('cmi.score.scaled')).toBe('0.875');
});

test('a module without an assessment is completed, and nothing is said of success', async () => {
	const lms = createStandard2004();
	const { tracker } = await launched(lms);

	await tracker.report(report({ completion: 'completed' }));

	expect(lms.recorded('cmi.completion_status')).toBe('completed');
	expect(lms.recorded('cmi.success_status')).toBe('');
});

test.each([
	['incomplete', ''],
	['failed', 'failed'],
] as const)(
	'a failed attempt is %s where that was chosen, until it is passed',
	async (onFail, told) => {
		const lms = createStandard2004();
		const { tracker } = await launched(lms, { status: { onPass: 'passed', onFail } });

		await tracker.report(report({ hasFailedAttempt: true, score: 40 }));
		expect(lms.recorded('cmi.success_status')).toBe(told);
		expect(lms.recorded('cmi.completion_status')).toBe('incomplete');

		await tracker.report(passed());
		expect(lms.status()).toBe('passed');
	},
);

test('how to leave is in the first commit: without it some LMSs give nothing back', async () => {
	const { tracker, calls } = await launched(createMoodle2004());

	await tracker.report(report());

	expect(calls.indexOf('SetValue cmi.exit suspend')).toBeGreaterThan(0);
	expect(calls.indexOf('SetValue cmi.exit suspend')).toBeLessThan(calls.indexOf('Commit'));
});

test('what is back at its value at launch is written in another way, and read the same', async () => {
	const lms = createMoodle2004();
	const first = await launched(lms);
	await first.tracker.report(report({ suspendData: 'Here', location: 'scene 1' }));
	first.tracker.terminate();

	const second = await launched(lms);
	await second.tracker.report(report({ suspendData: 'There', location: 'scene 2' }));
	await second.tracker.report(report({ suspendData: 'Here', location: 'scene 1' }));
	expect(lms.recorded('cmi.location')).toBe('scene 1~');
	second.calls.length = 0;
	await second.tracker.report(report({ suspendData: 'Here', location: 'scene 1' }));
	expect(second.calls).toEqual([]);
	second.tracker.terminate();

	expect((await launched(lms)).launch.suspendData).toBe('Here');
});

test('the question and the time of an answer follow in a commit that has room for them', async () => {
	const lms = createMoodle2004();
	const { tracker, wait } = await launched(lms);
	await tracker.report(report());
	const at = 'cmi.interactions.0';
	const interactions = [question('one', 'b')];
	wait(60);
	await tracker.report(report({ suspendData: 'A', location: 'question 1', interactions }));
	expect(lms.recorded(`${at}.result`)).toBe('incorrect');
	wait(60);

	await tracker.report(report({ suspendData: 'B', location: 'question 2', interactions }));

	expect(lms.recorded(`${at}.description`)).toBe('What do you do about one?');
	expect(lms.recorded(`${at}.timestamp`)).toBe('2026-11-22T12:01:00.0Z');
});

test('the last words hold every detail that is still missing', async () => {
	const lms = createMoodle2004();
	const { tracker } = await launched(lms);
	await tracker.report(report());
	const interactions = ['one', 'two', 'three'].map((id) => question(id, 'a'));
	await tracker.report(report({ suspendData: 'A', interactions }));

	tracker.terminate();

	for (const index of [0, 1, 2]) {
		expect(lms.recorded(`cmi.interactions.${index}.description`)).not.toBe('');
		expect(lms.recorded(`cmi.interactions.${index}.timestamp`)).not.toBe('');
	}
});

test('no time is made up for an answer that may be of an earlier day', async () => {
	const lms = createMoodle2004();
	const { tracker } = await launched(lms);

	await tracker.report(report({ interactions: [question('one', 'a')] }));
	tracker.terminate();

	expect(lms.recorded('cmi.interactions.0.description')).not.toBe('');
	expect(lms.recorded('cmi.interactions.0.timestamp')).toBe('');
});

test('a path through a story is written as it is read', async () => {
	const lms = createMoodle2004();
	const { tracker } = await launched(lms);
	const path = 'the-photo 2, the-lift 1, ending';
	const response = { letters: path, words: [path] };

	await tracker.report(
		report({
			interactions: [
				{ id: 'the-photo', type: 'performance', outcome: { response, result: 'neutral' } },
			],
		}),
	);

	expect(lms.recorded('cmi.interactions.0.type')).toBe('other');
	expect(lms.recorded('cmi.interactions.0.learner_response')).toBe(path);
	expect(lms.recorded('cmi.interactions.0.result')).toBe('neutral');
});

test('an objective that the LMS has already is found by its id', async () => {
	const lms = createStandard2004();
	const { api } = lms.visit();
	const call = (name: string, ...parameters: readonly string[]): unknown =>
		Reflect.apply(Reflect.get(api.object, name) as () => unknown, api.object, parameters);
	call('Initialize', '');
	call('SetValue', 'cmi.objectives.0.id', 'of-the-manifest');
	call('SetValue', 'cmi.objectives.1.id', 'speaking-up');
	call('SetValue', 'cmi.exit', 'suspend');
	call('Terminate', '');

	const { tracker } = await launched(lms);
	await tracker.report(
		report({
			objectives: [
				{ id: 'confidentiality', met: true },
				{ id: 'speaking-up', met: true },
			],
		}),
	);

	expect(lms.recorded('cmi.objectives.0.success_status')).not.toBe('passed');
	expect(lms.recorded('cmi.objectives.1.success_status')).toBe('passed');
	expect(lms.recorded('cmi.objectives.2.id')).toBe('confidentiality');
	expect(lms.recorded('cmi.objectives.2.success_status')).toBe('passed');
});
