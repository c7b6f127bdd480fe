import { expect, test } from 'vitest';
import { secondInitializeThrows } from '../../../../scorm/lms/quirks/second-initialize-throws.ts';
import { quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test('initialise throws while the session is open, which goes on', () => {
	const lms = quirkyLms([secondInitializeThrows]);
	const session = lms.open();

	expect(() => session.initialize()).toThrow('open already');
	expect(session.error()).toBe('101');
	expect(session.set(suspendData, 'abc')).toBe('true');
	expect(session.commit()).toBe('true');
	expect(lms.recorded(suspendData)).toBe('abc');
});

test('without the quirk it answers false and 101', () => {
	const session = quirkyLms([]).open();

	expect([session.initialize(), session.error()]).toEqual(['false', '101']);
});
