import { expect, test } from 'vitest';
import { laxLimits } from '../../../../scorm/lms/quirks/lax-limits.ts';
import { location, quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test.each([suspendData, 'cmi.comments', location, 'cmi.interactions.0.student_response'])(
	'%s may have 64,000 characters and no more',
	(element) => {
		const session = quirkyLms([laxLimits]).open();
		session.set('cmi.interactions.0.id', 'q1');

		expect(session.set(element, 'x'.repeat(64_000))).toBe('true');
		expect([session.set(element, 'x'.repeat(64_001)), session.error()]).toEqual(['false', '405']);
	},
);
