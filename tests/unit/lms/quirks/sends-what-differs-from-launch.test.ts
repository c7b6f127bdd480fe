import { expect, test } from 'vitest';
import { sendsWhatDiffersFromLaunch } from '../../../../scorm/lms/quirks/sends-what-differs-from-launch.ts';
import { exit, location, quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test('what an outage swallowed is sent by the next commit', () => {
	const lms = quirkyLms([sendsWhatDiffersFromLaunch]);
	const session = lms.open();
	lms.network.state = 'swallows';
	session.set(suspendData, 'abc');
	session.commit();
	lms.network.state = 'up';

	session.commit();

	expect(lms.recorded(suspendData)).toBe('abc');
});

test('a value set back to that of the launch is never sent', () => {
	const lms = quirkyLms([sendsWhatDiffersFromLaunch]);
	lms.visit({ [location]: 'start', [exit]: 'suspend' });
	const session = lms.open();
	session.set(location, 'middle');
	session.commit();

	session.set(location, 'start');
	session.commit();

	expect(session.get(location)).toBe('start');
	expect(lms.recorded(location)).toBe('middle');
});
