import { expect, test } from 'vitest';
import { failedCommit101 } from '../../../../scorm/lms/quirks/failed-commit-101.ts';
import { quirkyLms } from '../../../fixtures/lms-quirk.ts';

test('a commit that failed answers 101, where SCORM 2004 says 391', () => {
	function errorOf(lms: ReturnType<typeof quirkyLms>) {
		const session = lms.open();
		lms.network.state = 'unavailable';
		return [session.commit(), session.error()];
	}

	expect(errorOf(quirkyLms([failedCommit101], { standard: 'scorm2004' }))).toEqual([
		'false',
		'101',
	]);
	expect(errorOf(quirkyLms([], { standard: 'scorm2004' }))).toEqual(['false', '391']);
});
