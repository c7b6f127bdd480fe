import { expect, test } from 'vitest';
import { notAttemptedAccepted } from '../../../../scorm/lms/quirks/not-attempted-accepted.ts';
import { quirkyLms, status } from '../../../fixtures/lms-quirk.ts';

test('the status “not attempted” is taken, and no other made-up one', () => {
	const session = quirkyLms([notAttemptedAccepted]).open();

	expect(session.set(status, 'not attempted')).toBe('true');
	expect(session.set(status, 'nearly')).toBe('false');
});
