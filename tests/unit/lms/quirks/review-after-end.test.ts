import { expect, test } from 'vitest';
import { reviewAfterEnd } from '../../../../scorm/lms/quirks/review-after-end.ts';
import { quirkyLms, status } from '../../../fixtures/lms-quirk.ts';

test.each(['passed', 'completed', 'failed'])('after %s the next launch is a review', (ended) => {
	const lms = quirkyLms([reviewAfterEnd]);
	lms.visit({ [status]: ended });

	const session = lms.open();

	expect(session.get('cmi.core.lesson_mode')).toBe('review');
	expect(session.get('cmi.core.credit')).toBe('no-credit');
});

test('an incomplete attempt goes on as normal', () => {
	const lms = quirkyLms([reviewAfterEnd]);
	lms.visit({ [status]: 'incomplete' });

	expect(lms.open().get('cmi.core.lesson_mode')).toBe('normal');
});
