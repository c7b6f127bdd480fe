import { expect, test } from 'vitest';
import { noDoubleIds } from '../../../../scorm/lms/quirks/no-double-ids.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

test('a second interaction of the same identifier answers 351', () => {
	const session = quirkyLms([noDoubleIds], { standard: 'scorm2004' }).open();
	session.set('cmi.interactions.0.id', 'q1');

	expect([session.set('cmi.interactions.1.id', 'q1'), session.error()]).toEqual(['false', '351']);
	expect(session.set('cmi.interactions.1.id', 'q2')).toBe('true');
	expect(session.set('cmi.interactions.0.id', 'q1')).toBe('true');
});
