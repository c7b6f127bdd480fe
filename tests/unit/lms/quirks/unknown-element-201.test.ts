import { expect, test } from 'vitest';
import { unknownElement201 } from '../../../../scorm/lms/quirks/unknown-element-201.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

test('an unknown element answers 201, read or written', () => {
	const session = quirkyLms([unknownElement201]).open();

	expect([session.get('cmi.core.nonsense'), session.error()]).toEqual(['', '201']);
	expect([session.set('cmi.core.nonsense', '1'), session.error()]).toEqual(['false', '201']);
});
