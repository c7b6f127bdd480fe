import { expect, test } from 'vitest';
import { trueOffline } from '../../../../scorm/lms/quirks/true-offline.ts';
import { quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test('without a network a commit answers true, and what it held is lost', () => {
	const lms = quirkyLms([trueOffline]);
	const session = lms.open();
	lms.network.state = 'refuses';
	session.set(suspendData, 'abc');

	expect([session.commit(), session.error()]).toEqual(['true', '0']);
	lms.network.state = 'up';
	session.commit();
	expect(lms.recorded(suspendData)).toBe('');
});

test.each(['logged-out', 'unavailable'] as const)('a server that is %s is noticed', (state) => {
	const lms = quirkyLms([trueOffline]);
	const session = lms.open();
	lms.network.state = state;

	expect([session.commit(), session.error()]).toEqual(['false', '101']);
});
