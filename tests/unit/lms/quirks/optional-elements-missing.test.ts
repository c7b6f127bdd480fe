import { expect, test } from 'vitest';
import { optionalElementsMissing } from '../../../../scorm/lms/quirks/optional-elements-missing.ts';
import { quirkyLms, score } from '../../../fixtures/lms-quirk.ts';

test.each([
	'cmi.core.score.max',
	'cmi.objectives._count',
	'cmi.interactions._count',
	'cmi.student_data.mastery_score',
	'cmi.student_preference.language',
])('%s can be neither read nor written: 401', (element) => {
	const session = quirkyLms([optionalElementsMissing], { masteryScore: '80' }).open();

	expect([session.get(element), session.error()]).toEqual(['', '401']);
	expect([session.set(element, '1'), session.error()]).toEqual(['false', '401']);
});

test('the core elements are there', () => {
	const session = quirkyLms([optionalElementsMissing]).open();

	expect(session.set(score, '80')).toBe('true');
	expect(session.get(score)).toBe('80');
});
