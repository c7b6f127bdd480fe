import { expect, test } from 'vitest';
import { launchAtOnce } from '../../../src/player/launch-at-once.ts';
import { TrackingError, type Launch, type Tracker } from '../../../src/session/tracker.ts';

const launch: Launch = {
	mode: 'normal',
	credit: true,
	entry: 'resume',
	suspendData: 'A1',
	alreadyPassed: false,
	recordedBy: 'https://lms.example',
};

function fakeTracker(answer: () => Promise<Launch>) {
	let launches = 0;
	const tracker: Tracker = {
		launch: () => {
			launches += 1;
			return answer();
		},
		report: () => Promise.resolve('record'),
		prepare: () => Promise.resolve(),
		terminate() {},
	};
	return { tracker, launches: () => launches };
}

test('the tracker is launched before anybody asks, and only once for the first who does', async () => {
	const { tracker, launches } = fakeTracker(() => Promise.resolve(launch));
	const early = launchAtOnce(tracker);
	expect(launches()).toBe(1);

	const given = await early.tracker.launch();

	expect(given).toBe(launch);
	expect(await early.launched).toBe(launch);
	expect(launches()).toBe(1);
});

test('a later launch is a new one', async () => {
	const { tracker, launches } = fakeTracker(() => Promise.resolve(launch));
	const early = launchAtOnce(tracker);

	await early.tracker.launch();
	await early.tracker.launch();

	expect(launches()).toBe(2);
});

test('a refusal is for whoever launches to tell', async () => {
	const refusal = new TrackingError({ operation: 'initialize', code: '101', advice: 'reopen' });
	const early = launchAtOnce(fakeTracker(() => Promise.reject(refusal)).tracker);

	expect(await early.launched).toBeUndefined();
	await expect(early.tracker.launch()).rejects.toBe(refusal);
});
