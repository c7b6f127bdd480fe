import { expect, test } from 'vitest';
import { noErrors } from '../../../../scorm/lms/quirks/no-errors.ts';
import { quirkyLms, score } from '../../../fixtures/lms-quirk.ts';

test('any value of any element is taken, and given back', () => {
	const session = quirkyLms([noErrors]).open();

	expect(session.set(score, 'eighty')).toBe('true');
	expect(session.get(score)).toBe('eighty');
	expect(session.get('cmi.core.nonsense')).toBe('');
});

test('the last error is 0 even after a commit that failed', () => {
	const lms = quirkyLms([noErrors]);
	const session = lms.open();
	lms.network.state = 'refuses';

	expect([session.commit(), session.error()]).toEqual(['false', '0']);
});
