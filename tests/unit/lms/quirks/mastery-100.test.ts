import { expect, test } from 'vitest';
import { mastery100 } from '../../../../scorm/lms/quirks/mastery-100.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

test('without a mastery score in the manifest content reads 100', () => {
	expect(quirkyLms([mastery100]).open().get('cmi.student_data.mastery_score')).toBe('100');
	const given = quirkyLms([mastery100], { masteryScore: '70' });
	expect(given.open().get('cmi.student_data.mastery_score')).toBe('70');
});
