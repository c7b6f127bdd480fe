import { expect, test } from 'vitest';
import { noCompletionInNoTime } from '../../../../scorm/lms/quirks/no-completion-in-no-time.ts';
import { quirkyLms, sessionTime, status, suspendData } from '../../../fixtures/lms-quirk.ts';

test.each(['passed', 'completed', 'failed'])(
	'%s in less than a second is recorded as incomplete',
	(ended) => {
		const lms = quirkyLms([noCompletionInNoTime]);
		const session = lms.open();
		session.set(status, ended);
		session.set(suspendData, 'abc');
		session.set(sessionTime, '0000:00:00.99');
		session.commit();

		expect(lms.recorded(status)).toBe('incomplete');
		expect(lms.recorded(suspendData)).toBe('abc');
	},
);

test('a whole second is enough', () => {
	const lms = quirkyLms([noCompletionInNoTime]);
	lms.visit({ [status]: 'passed', [sessionTime]: '0000:00:01' });

	expect(lms.recorded(status)).toBe('passed');
});
