import { expect, test } from 'vitest';
import { unloadQueue } from '../../../../scorm/lms/quirks/unload-queue.ts';
import { sessionTimeParser } from '../../../../scorm/lms/quirks/session-time-parser.ts';
import { location, quirkyLms, sessionTime, suspendData } from '../../../fixtures/lms-quirk.ts';

test('what is said while the content is navigated away arrives after it is gone', () => {
	const lms = quirkyLms([unloadQueue]);
	const session = lms.open();

	session.navigateAway(() => {
		session.set(suspendData, 'abc');
		expect(session.finish()).toBe('true');
		expect(lms.recorded(suspendData)).toBe('');
	});

	expect(lms.recorded(suspendData)).toBe('abc');
	expect(lms.record().open).toBe(false);
});

test('one request that fails takes those after it with it', () => {
	const lms = quirkyLms([sessionTimeParser, unloadQueue]);
	const session = lms.open();

	session.navigateAway(() => {
		session.set(location, '1');
		session.commit();
		session.set(sessionTime, '0:00:05');
		session.commit();
		session.set(sessionTime, '0000:00:05');
		session.set(suspendData, 'abc');
		session.finish();
	});

	expect(lms.recorded(location)).toBe('1');
	expect(lms.recorded(suspendData)).toBe('');
});
