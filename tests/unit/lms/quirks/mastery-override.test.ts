import { expect, test } from 'vitest';
import { masteryOverride } from '../../../../scorm/lms/quirks/mastery-override.ts';
import { exit, quirkyLms, score, status } from '../../../fixtures/lms-quirk.ts';

function statusAfter(set: Readonly<Record<string, string>>, masteryScore?: string): string {
	const lms = quirkyLms([masteryOverride], masteryScore === undefined ? {} : { masteryScore });
	lms.visit(set);
	return lms.recorded(status);
}

test('a suspended attempt with a score below the mastery score is failed', () => {
	expect(statusAfter({ [status]: 'incomplete', [score]: '79', [exit]: 'suspend' }, '80')).toBe(
		'failed',
	);
});

test('a score that reaches it is passed, whatever the status', () => {
	expect(statusAfter({ [status]: 'incomplete', [score]: '80' }, '80')).toBe('passed');
});

test('without a mastery score or a score the status stays', () => {
	expect(statusAfter({ [status]: 'incomplete', [score]: '79' })).toBe('incomplete');
	expect(statusAfter({ [status]: 'incomplete' }, '80')).toBe('incomplete');
});
