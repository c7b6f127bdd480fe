import { expect, test } from 'vitest';
import { noStatusStays } from '../../../../scorm/lms/quirks/no-status-stays.ts';
import { masteryOverride } from '../../../../scorm/lms/quirks/mastery-override.ts';
import { quirkyLms, score, status, suspendData } from '../../../fixtures/lms-quirk.ts';

test('a session without a status is not taken as completed', () => {
	const lms = quirkyLms([noStatusStays]);
	lms.visit({ [suspendData]: 'abc' });

	expect(lms.open().get(status)).toBe('not attempted');
});

test('no mastery score is applied', () => {
	const lms = quirkyLms([masteryOverride, noStatusStays], { masteryScore: '80' });
	lms.visit({ [status]: 'incomplete', [score]: '79' });

	expect(lms.recorded(status)).toBe('incomplete');
});
