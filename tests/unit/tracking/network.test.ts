import { genericTracking } from '../../../src/model/tracking.ts';
import { expect, test } from 'vitest';
import { functionNames } from '../../../src/tracking/api.ts';
import type { Connection, ConnectionState } from '../../../src/tracking/connection.ts';
import { createLmsTracker } from '../../../src/tracking/lms-tracker.ts';
import type { Lms } from '../../fixtures/lms/lms.ts';
import { createLearningHub } from '../../fixtures/lms/stand-in.ts';
import { createMoodle } from '../../fixtures/lms/stand-in.ts';
import { passed, report } from '../../fixtures/lms/report.ts';

/** A connection whose checks are answered by the test, in any order. */
function handConnection() {
	const waiting: ((state: ConnectionState) => void)[] = [];
	const connection: Connection & { isDown: boolean } = {
		isDown: false,
		check: () => new Promise((resolve) => waiting.push(resolve)),
		seemsDown() {
			return this.isDown;
		},
	};
	return {
		connection,
		waiting,
		/** Answers the check that waits longest. */
		answer: (state: ConnectionState) => waiting.shift()?.(state),
	};
}

async function launched(lms: Lms) {
	const { api, calls } = lms.visit();
	const hand = handConnection();
	const tracker = createLmsTracker(api, {
		clock: { now: () => 0 },
		tracking: genericTracking,
		recordedBy: 'https://lms.example',
		connection: hand.connection,
	});
	await tracker.launch();
	await tracker.prepare();
	hand.answer('working');
	calls.length = 0;
	return { tracker, calls, ...hand };
}

/** Lets everything go on that waits for nothing. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('a report is written and committed before the call returns', async () => {
	const { tracker, calls } = await launched(createMoodle());

	void tracker.report(report());

	expect(calls.at(-1)).toBe('LMSCommit');
});

test('a commit that cannot be checked is sent, not recorded', async () => {
	const { tracker, answer } = await launched(createMoodle());

	const acknowledgement = tracker.report(report());
	answer('unknown');

	await expect(acknowledgement).resolves.toBe('sent');
});

test('a log-in that has run out asks the learner to open the module again', async () => {
	const { tracker, answer } = await launched(createMoodle());

	const acknowledgement = tracker.report(report());
	answer('logged-out');

	await expect(acknowledgement).rejects.toMatchObject({ code: 'log-in', advice: 'reopen' });
});

test('a commit that the LMS refuses has the LMS’s own code', async () => {
	const lms = createLearningHub();
	const { tracker, answer } = await launched(lms);
	lms.network.isUp = false;

	const acknowledgement = tracker.report(report());
	answer('working');

	await expect(acknowledgement).rejects.toMatchObject({
		operation: 'commit',
		code: '101',
		advice: 'retry',
	});
});

test('nothing is given to an LMS while its server is known to be away', async () => {
	const { tracker, calls, connection, answer } = await launched(createMoodle());
	connection.isDown = true;

	const acknowledgement = tracker.report(report());
	answer('down');

	await expect(acknowledgement).rejects.toMatchObject({ code: 'network', advice: 'retry' });
	expect(calls).toEqual([]);
});

test('what the browser believes of the network is not enough to hold a report back', async () => {
	const { tracker, connection, answer } = await launched(createMoodle());
	connection.isDown = true;

	const acknowledgement = tracker.report(report());
	answer('working');
	await settle();
	answer('working');

	await expect(acknowledgement).resolves.toBe('record');
});

test('two reports that wait for the network leave the newer one in the record', async () => {
	const lms = createMoodle();
	const { tracker, connection, waiting } = await launched(lms);
	connection.isDown = true;
	const older = tracker.report(report({ suspendData: 'older' }));
	const newer = tracker.report(passed({ suspendData: 'newer' }));

	waiting[1]?.('working');
	waiting[0]?.('working');
	await settle();
	for (const resolve of waiting) resolve('working');

	expect(await Promise.all([older, newer])).toEqual(['record', 'record']);
	expect(lms.recorded('cmi.suspend_data')).toBe('newer');
	expect(lms.recorded('cmi.core.lesson_status')).toBe('passed');
});

test('a newer report is not acknowledged while an older commit may be lost', async () => {
	const lms = createMoodle();
	const { tracker, answer } = await launched(lms);
	lms.network.isUp = false;
	const first = tracker.report(passed({ location: 'result' }));
	lms.network.isUp = true;
	const second = tracker.report(passed({ location: 'about' }));

	answer('down');
	answer('working');

	await expect(first).rejects.toMatchObject({ code: 'network' });
	await expect(second).rejects.toMatchObject({ code: 'network' });
	const third = tracker.report(passed({ location: 'about' }));
	answer('working');
	await settle();
	answer('working');
	await expect(third).resolves.toBe('record');
	expect(lms.recorded('cmi.core.lesson_status')).toBe('passed');
});

test('a report that still waits when the session ends is not written afterwards', async () => {
	const lms = createMoodle();
	const { tracker, calls, connection, answer } = await launched(lms);
	connection.isDown = true;
	const waiting = tracker.report(report());

	tracker.terminate(report());
	const callsAtEnd = calls.length;
	answer('working');

	await expect(waiting).rejects.toMatchObject({ code: 'ended' });
	expect(calls).toHaveLength(callsAtEnd);
	expect(lms.recorded('cmi.suspend_data')).toBe('AbC-1');
});

test('an LMS that throws at everything refuses the launch and survives a terminate', async () => {
	const thrower = () => {
		throw new Error('Permission denied');
	};
	const names = Object.values(functionNames.scorm12);
	const object = Object.fromEntries(names.map((name) => [name, thrower]));
	const tracker = createLmsTracker(
		{ spoken: 'scorm12', object },
		{ clock: { now: () => 0 }, tracking: genericTracking, recordedBy: 'https://lms.example' },
	);

	await expect(tracker.launch()).rejects.toMatchObject({
		operation: 'initialize',
		code: 'threw',
		advice: 'reopen',
	});
	expect(() => {
		tracker.terminate(report());
	}).not.toThrow();
});

test('a visit that ends before anything could be reported keeps the place and is not taken as completed', async () => {
	const lms = createMoodle();
	const earlier = await launched(lms);
	void earlier.tracker.report(report());
	earlier.tracker.terminate(report());
	const { api, calls } = lms.visit();
	const tracker = createLmsTracker(api, {
		clock: { now: () => 0 },
		tracking: genericTracking,
		recordedBy: 'https://lms.example',
	});
	await tracker.launch();
	calls.length = 0;

	tracker.terminate();

	expect(calls).toEqual(['LMSSetValue cmi.core.exit suspend', 'LMSFinish']);
});

test('nothing is reported by a tracker that is not prepared', async () => {
	const { api, calls } = createMoodle().visit();
	const tracker = createLmsTracker(api, {
		clock: { now: () => 0 },
		tracking: genericTracking,
		recordedBy: 'https://lms.example',
	});
	await tracker.launch();
	calls.length = 0;

	await expect(tracker.report(report())).rejects.toMatchObject({ code: 'ended' });

	expect(calls).toEqual([]);
});
