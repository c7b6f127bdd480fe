import { expect, test } from 'vitest';
import { longSuspendData } from '../../../../scorm/lms/quirks/long-suspend-data.ts';
import { location, quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test.each([
	[suspendData, 63_999],
	['cmi.comments', 63_999],
	[location, 255],
])('%s may have %i characters and no more', (element, length) => {
	const session = quirkyLms([longSuspendData]).open();

	expect(session.set(element, 'x'.repeat(length))).toBe('true');
	expect([session.set(element, 'x'.repeat(length + 1)), session.error()]).toEqual(['false', '405']);
});
