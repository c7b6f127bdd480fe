import { longSuspendData } from '../quirks/long-suspend-data.ts';
import { mastery100 } from '../quirks/mastery-100.ts';
import { nativeAnswers } from '../quirks/native-answers.ts';
import { noCompletionInNoTime } from '../quirks/no-completion-in-no-time.ts';
import { noStatusIsIncomplete } from '../quirks/no-status-is-incomplete.ts';
import { notAttemptedAccepted } from '../quirks/not-attempted-accepted.ts';
import { restartEmpty } from '../quirks/restart-empty.ts';
import { sendsEverything } from '../quirks/sends-everything.ts';
import { sessionTimeParser } from '../quirks/session-time-parser.ts';
import { singleCharacterChoices } from '../quirks/single-character-choices.ts';
import { slowCommits } from '../quirks/slow-commits.ts';
import { createProfile } from './profile.ts';

/** NHS England's Learning Hub and its SCORM 1.2 player. */
export const learningHub = createProfile({
	id: 'learning-hub',
	name: 'Learning Hub',
	standard: 'scorm12',
	evidence: 'modelled from its source, not tested on the real system',
	quirks: [
		nativeAnswers,
		restartEmpty,
		noStatusIsIncomplete,
		mastery100,
		notAttemptedAccepted,
		sessionTimeParser,
		noCompletionInNoTime,
		sendsEverything,
		longSuspendData,
		singleCharacterChoices,
		slowCommits,
	],
});
