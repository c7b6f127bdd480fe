import { expect, test } from 'vitest';
import { expiredLogIn305 } from '../../../../scorm/lms/quirks/expired-log-in-305.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

test('a commit after the log-in has expired answers 305, and 101 for any other failure', () => {
	const lms = quirkyLms([expiredLogIn305]);
	const session = lms.open();
	lms.network.state = 'logged-out';
	expect([session.commit(), session.error()]).toEqual(['false', '305']);

	lms.network.state = 'unavailable';
	expect([session.commit(), session.error()]).toEqual(['false', '101']);
});
