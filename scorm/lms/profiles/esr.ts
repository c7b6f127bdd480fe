import { afterFinish101 } from '../quirks/after-finish-101.ts';
import { commitsEachValue } from '../quirks/commits-each-value.ts';
import { expiredLogIn305 } from '../quirks/expired-log-in-305.ts';
import { failedCountsAsSent } from '../quirks/failed-counts-as-sent.ts';
import { noStatusStays } from '../quirks/no-status-stays.ts';
import { optionalElementsMissing } from '../quirks/optional-elements-missing.ts';
import { sendsChangesOnly } from '../quirks/sends-changes-only.ts';
import { slowCommits } from '../quirks/slow-commits.ts';
import { unloadQueue } from '../quirks/unload-queue.ts';
import { createProfile } from './profile.ts';

const quirks = [
	optionalElementsMissing,
	afterFinish101,
	noStatusStays,
	sendsChangesOnly,
	failedCountsAsSent,
	expiredLogIn305,
	unloadQueue,
	slowCommits,
];

/** ESR's SCORM adapter, version 8: the core elements and nothing else. */
export const esr = createProfile({
	id: 'esr',
	name: 'ESR',
	standard: 'scorm12',
	evidence: 'modelled from its source, not tested on the real system',
	quirks,
});

/** The same adapter where the server asks for each value at once. */
export const esrAutoCommit = createProfile({
	...esr,
	id: 'esr-auto-commit',
	name: 'ESR, sending each value at once',
	quirks: [...quirks, commitsEachValue],
});
