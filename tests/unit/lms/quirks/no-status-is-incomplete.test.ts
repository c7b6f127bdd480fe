import { expect, test } from 'vitest';
import { noStatusIsIncomplete } from '../../../../scorm/lms/quirks/no-status-is-incomplete.ts';
import { quirkyLms, status, suspendData } from '../../../fixtures/lms-quirk.ts';

test('a session without a status is recorded as incomplete', () => {
	const lms = quirkyLms([noStatusIsIncomplete]);
	lms.visit({ [suspendData]: 'abc' });

	expect(lms.recorded(status)).toBe('incomplete');
});

test('a status of the content stays', () => {
	const lms = quirkyLms([noStatusIsIncomplete]);
	lms.visit({ [status]: 'passed' });

	expect(lms.recorded(status)).toBe('passed');
});
