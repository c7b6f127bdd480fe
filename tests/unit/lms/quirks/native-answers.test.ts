import { expect, test } from 'vitest';
import { nativeAnswers } from '../../../../scorm/lms/quirks/native-answers.ts';
import { exit, quirkyLms } from '../../../fixtures/lms-quirk.ts';

test('set and commit answer booleans, the last error is a number', () => {
	const session = quirkyLms([nativeAnswers]).open();

	expect([session.set(exit, 'suspend'), session.error()]).toEqual([true, 0]);
	expect([session.set(exit, 'normal'), session.error()]).toEqual([false, 405]);
	expect([session.commit(), session.error()]).toEqual([true, 0]);
});
