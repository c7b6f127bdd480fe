import { expect, test } from 'vitest';
import { slowCommits } from '../../../../scorm/lms/quirks/slow-commits.ts';
import { quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test('each commit and finish blocks the page, and nothing else does', () => {
	const waits: number[] = [];
	const session = quirkyLms([slowCommits], { wait: (time) => waits.push(time) }).open();

	session.set(suspendData, 'abc');
	expect(waits).toEqual([]);
	session.commit();
	session.finish();
	expect(waits).toEqual([300, 300]);
});
