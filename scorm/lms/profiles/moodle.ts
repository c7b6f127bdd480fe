import { failedCommit101 } from '../quirks/failed-commit-101.ts';
import { failedCountsAsSent } from '../quirks/failed-counts-as-sent.ts';
import { laxLimits } from '../quirks/lax-limits.ts';
import { masteryOverride } from '../quirks/mastery-override.ts';
import { noDoubleIds } from '../quirks/no-double-ids.ts';
import { opensAgain } from '../quirks/opens-again.ts';
import { restoresOnlySuspended } from '../quirks/restores-only-suspended.ts';
import { reviewAfterEnd } from '../quirks/review-after-end.ts';
import { reviewWrites } from '../quirks/review-writes.ts';
import { secondInitializeThrows } from '../quirks/second-initialize-throws.ts';
import { sendsChangesOnly } from '../quirks/sends-changes-only.ts';
import { sendsWhatDiffersFromLaunch } from '../quirks/sends-what-differs-from-launch.ts';
import { slowCommits } from '../quirks/slow-commits.ts';
import { strictResponseIds } from '../quirks/strict-response-ids.ts';
import { strictTimestamps } from '../quirks/strict-timestamps.ts';
import { trueOffline } from '../quirks/true-offline.ts';
import { unknownElement201 } from '../quirks/unknown-element-201.ts';
import { createProfile, type Evidence } from './profile.ts';

const evidence: Evidence = 'modelled from its source, not tested on the real system';
const anyStandard = [reviewAfterEnd, reviewWrites, secondInitializeThrows, slowCommits];
const scorm12Quirks = [
	...anyStandard,
	unknownElement201,
	opensAgain,
	masteryOverride,
	trueOffline,
	sendsChangesOnly,
	failedCountsAsSent,
];

/** Moodle 4 where the site follows the limits of SCORM 1.2. */
export const moodle = createProfile({
	id: 'moodle',
	name: 'Moodle',
	standard: 'scorm12',
	evidence,
	quirks: scorm12Quirks,
});

export const moodleLax = createProfile({
	...moodle,
	id: 'moodle-lax',
	name: 'Moodle with long texts allowed',
	quirks: [...scorm12Quirks, laxLimits],
});

/** Totara's SCORM player is Moodle's. */
export const totara = createProfile({ ...moodle, id: 'totara', name: 'Totara' });

export const moodle2004 = createProfile({
	id: 'moodle-2004',
	name: 'Moodle with SCORM 2004',
	standard: 'scorm2004',
	evidence,
	quirks: [
		...anyStandard,
		sendsWhatDiffersFromLaunch,
		restoresOnlySuspended,
		failedCommit101,
		strictTimestamps,
		strictResponseIds,
		noDoubleIds,
	],
});
