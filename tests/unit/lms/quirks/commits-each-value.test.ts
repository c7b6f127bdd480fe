import { expect, test } from 'vitest';
import { commitsEachValue } from '../../../../scorm/lms/quirks/commits-each-value.ts';
import { slowCommits } from '../../../../scorm/lms/quirks/slow-commits.ts';
import { location, quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test('each changed value is in the record before any commit, by a request that blocks', () => {
	const waits: number[] = [];
	const lms = quirkyLms([slowCommits, commitsEachValue], { wait: (time) => waits.push(time) });
	const session = lms.open();

	session.set(suspendData, 'abc');
	session.set(suspendData, 'abc');
	session.set(location, '1');

	expect(lms.record().elements).toEqual({ [suspendData]: 'abc', [location]: '1' });
	expect(waits).toHaveLength(2);
});

test('a value that cannot be sent answers false', () => {
	const lms = quirkyLms([commitsEachValue]);
	const session = lms.open();
	lms.network.state = 'refuses';

	expect([session.set(suspendData, 'abc'), session.error()]).toEqual(['false', '101']);
});
