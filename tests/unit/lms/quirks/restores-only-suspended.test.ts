import { expect, test } from 'vitest';
import { restoresOnlySuspended } from '../../../../scorm/lms/quirks/restores-only-suspended.ts';
import { quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

const standard = 'scorm2004';

test('a launch finds nothing where the last session did not ask to be suspended', () => {
	const lms = quirkyLms([restoresOnlySuspended], { standard });
	lms.visit({ [suspendData]: 'abc', 'cmi.completion_status': 'completed' });

	const session = lms.open();

	expect(session.get(suspendData)).toBe('');
	expect(session.get('cmi.completion_status')).not.toBe('completed');
	expect(lms.recorded('cmi.completion_status')).toBe('completed');
});

test('a session that was killed is found again from the commit that stored “suspend”', () => {
	const lms = quirkyLms([restoresOnlySuspended], { standard });
	const killed = lms.open();
	killed.set('cmi.exit', 'suspend');
	killed.set(suspendData, 'abc');
	killed.commit();

	const session = lms.open();

	expect(session.get(suspendData)).toBe('abc');
	expect(session.get('cmi.entry')).toBe('resume');
});
