import { expect, test } from 'vitest';
import { sendsEverything } from '../../../../scorm/lms/quirks/sends-everything.ts';
import { quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test('a commit brings again what an earlier one lost', () => {
	const lms = quirkyLms([sendsEverything]);
	const session = lms.open();
	session.set(suspendData, 'abc');
	lms.network.state = 'swallows';
	session.commit();
	lms.network.state = 'up';

	session.commit();

	expect(lms.recorded(suspendData)).toBe('abc');
});

test('what is the LMS’s own is not sent back to it', () => {
	const lms = quirkyLms([sendsEverything]);
	lms.visit({ [suspendData]: 'abc' });

	expect(lms.recorded('cmi.core.student_id')).toBe('');
});
