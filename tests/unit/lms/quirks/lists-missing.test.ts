import { expect, test } from 'vitest';
import { listsMissing } from '../../../../scorm/lms/quirks/lists-missing.ts';
import { noErrors } from '../../../../scorm/lms/quirks/no-errors.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

const asked = ['cmi.core._children', 'cmi.interactions._count', 'cmi.objectives._children'];

test.each(asked)('%s answers 401', (element) => {
	const session = quirkyLms([listsMissing]).open();

	expect([session.get(element), session.error()]).toEqual(['', '401']);
});

test.each(asked)('%s is empty where the LMS knows no errors', (element) => {
	const session = quirkyLms([noErrors, listsMissing]).open();

	expect([session.get(element), session.error()]).toEqual(['', '0']);
	expect(session.set('cmi.interactions.0.id', 'q1')).toBe('true');
});
