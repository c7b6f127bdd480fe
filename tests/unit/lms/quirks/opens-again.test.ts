import { expect, test } from 'vitest';
import { opensAgain } from '../../../../scorm/lms/quirks/opens-again.ts';
import { quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test('content can open a session again after finish, with all it had set', () => {
	const session = quirkyLms([opensAgain]).open();
	session.set(suspendData, 'abc');
	session.finish();

	expect(session.initialize()).toBe('true');
	expect(session.get(suspendData)).toBe('abc');
});

test('without the quirk it cannot', () => {
	const session = quirkyLms([]).open();
	session.finish();

	expect([session.initialize(), session.error()]).toEqual(['false', '101']);
});
