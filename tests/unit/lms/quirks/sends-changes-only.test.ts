import { expect, test } from 'vitest';
import { sendsChangesOnly } from '../../../../scorm/lms/quirks/sends-changes-only.ts';
import { location, quirkyLms, score, suspendData } from '../../../fixtures/lms-quirk.ts';

test('a value that was sent is never sent again, though it was lost on the way', () => {
	const lms = quirkyLms([sendsChangesOnly]);
	const session = lms.open();
	lms.network.state = 'swallows';
	session.set(suspendData, 'abc');
	session.set(location, '1');
	session.commit();
	lms.network.state = 'up';

	session.set(suspendData, 'abc');
	session.set(location, '2');
	session.commit();

	expect(lms.record().elements).toEqual({ [location]: '2' });
});

test('changed and set back before a commit, it is still not sent', () => {
	const lms = quirkyLms([sendsChangesOnly]);
	const session = lms.open();
	lms.network.state = 'swallows';
	session.set(suspendData, 'abc');
	session.commit();
	lms.network.state = 'up';

	session.set(suspendData, 'other');
	session.set(suspendData, 'abc');
	session.commit();

	expect(lms.recorded(suspendData)).toBe('');
});

test('the same score in another spelling is no change', () => {
	const lms = quirkyLms([sendsChangesOnly]);
	const session = lms.open();
	lms.network.state = 'swallows';
	session.set(score, '80');
	session.commit();
	lms.network.state = 'up';

	session.set(score, '80.0');
	session.commit();

	expect(lms.recorded(score)).toBe('');
});
