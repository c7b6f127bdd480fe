import { expect, test } from 'vitest';
import { mixedAnswers } from '../../../../scorm/lms/quirks/mixed-answers.ts';
import { exit, quirkyLms } from '../../../fixtures/lms-quirk.ts';

test('commit answers a boolean, set and finish answer text', () => {
	const session = quirkyLms([mixedAnswers]).open();

	expect(session.set(exit, 'suspend')).toBe('true');
	expect(session.commit()).toBe(true);
	expect(session.finish()).toBe('true');
});
