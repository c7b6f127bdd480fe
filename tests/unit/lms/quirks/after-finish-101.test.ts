import { expect, test } from 'vitest';
import { afterFinish101 } from '../../../../scorm/lms/quirks/after-finish-101.ts';
import { quirkyLms, status } from '../../../fixtures/lms-quirk.ts';

test('every call after finish answers 101', () => {
	const session = quirkyLms([afterFinish101]).open();
	session.finish();

	expect([session.get(status), session.error()]).toEqual(['', '101']);
	expect([session.set(status, 'passed'), session.error()]).toEqual(['false', '101']);
	expect([session.commit(), session.error()]).toEqual(['false', '101']);
	expect([session.finish(), session.error()]).toEqual(['false', '101']);
});
