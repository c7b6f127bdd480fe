import { expect, test } from 'vitest';
import { failedCountsAsSent } from '../../../../scorm/lms/quirks/failed-counts-as-sent.ts';
import { quirkyLms, suspendData } from '../../../fixtures/lms-quirk.ts';

test.each(['refuses', 'logged-out', 'unavailable'] as const)(
	'what a commit held that failed (%s) is not in the next one',
	(state) => {
		const lms = quirkyLms([failedCountsAsSent]);
		const session = lms.open();
		session.set(suspendData, 'abc');
		lms.network.state = state;
		expect(session.commit()).toBe('false');
		lms.network.state = 'up';

		session.commit();

		expect(lms.recorded(suspendData)).toBe('');
	},
);
