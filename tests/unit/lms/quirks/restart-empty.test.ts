import { expect, test } from 'vitest';
import { restartEmpty } from '../../../../scorm/lms/quirks/restart-empty.ts';
import { exit, quirkyLms, score, status, suspendData } from '../../../fixtures/lms-quirk.ts';

test.each(['passed', 'completed', 'failed'])(
	'after %s the next launch starts empty, as incomplete, and the result is set aside',
	(ended) => {
		const lms = quirkyLms([restartEmpty]);
		lms.visit({ [status]: ended, [score]: '90', [suspendData]: 'abc', [exit]: 'suspend' });

		const session = lms.open();

		expect(session.get(status)).toBe('incomplete');
		expect(session.get('cmi.core.entry')).toBe('ab-initio');
		expect([session.get(suspendData), session.get(score)]).toEqual(['', '']);
		expect(lms.record().earlier).toMatchObject([{ status: ended, score: '90' }]);
	},
);

test('an incomplete attempt goes on, resumed only where it was suspended', () => {
	const suspended = quirkyLms([restartEmpty]);
	suspended.visit({ [status]: 'incomplete', [suspendData]: 'abc', [exit]: 'suspend' });
	const left = quirkyLms([restartEmpty]);
	left.visit({ [status]: 'incomplete', [suspendData]: 'abc' });

	expect(suspended.open().get(suspendData)).toBe('abc');
	expect(suspended.open().get('cmi.core.entry')).toBe('resume');
	expect(left.open().get('cmi.core.entry')).toBe('ab-initio');
});
