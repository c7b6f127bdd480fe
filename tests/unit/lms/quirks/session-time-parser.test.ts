import { expect, test } from 'vitest';
import { sessionTimeParser } from '../../../../scorm/lms/quirks/session-time-parser.ts';
import { quirkyLms, sessionTime, suspendData } from '../../../fixtures/lms-quirk.ts';

function totalAfter(time: string): string {
	const lms = quirkyLms([sessionTimeParser]);
	lms.visit({ [sessionTime]: time });
	return lms.record().totalTime;
}

test('the first digit of the hours is lost', () => {
	expect(totalAfter('10:05:00')).toBe('0000:05:00');
	expect(totalAfter('0010:05:00')).toBe('0010:05:00');
});

test('hours of one digit are taken, and the commit fails', () => {
	const lms = quirkyLms([sessionTimeParser]);
	const session = lms.open();
	session.set(suspendData, 'abc');

	expect(session.set(sessionTime, '0:05:00')).toBe('true');
	expect([session.commit(), session.error()]).toEqual(['false', '101']);
	expect(lms.recorded(suspendData)).toBe('');
});
