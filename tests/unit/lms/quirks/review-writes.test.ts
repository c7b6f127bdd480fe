import { expect, test } from 'vitest';
import { reviewWrites } from '../../../../scorm/lms/quirks/review-writes.ts';
import { quirkyLms, score, status } from '../../../fixtures/lms-quirk.ts';

test.each(['review', 'browse'] as const)('what is written in %s mode lowers a score', (mode) => {
	const lms = quirkyLms([reviewWrites]);
	lms.visit({ [status]: 'passed', [score]: '60' });

	const session = lms.open({ mode });
	session.set(score, '10');
	session.finish();

	expect(lms.recorded(score)).toBe('10');
});

test('without the quirk nothing is recorded in review mode', () => {
	const lms = quirkyLms([]);
	lms.visit({ [status]: 'passed', [score]: '60' });

	const session = lms.open({ mode: 'review' });
	session.set(score, '10');
	session.finish();

	expect(lms.recorded(score)).toBe('60');
});
