import { listsMissing } from '../quirks/lists-missing.ts';
import { mixedAnswers } from '../quirks/mixed-answers.ts';
import { noErrors } from '../quirks/no-errors.ts';
import { noStatusStays } from '../quirks/no-status-stays.ts';
import { sendsEverything } from '../quirks/sends-everything.ts';
import { textTransport } from '../quirks/text-transport.ts';
import { createProfile } from './profile.ts';

/** NHS England's AICC shim: a page that turns SCORM 1.2 calls into requests to another server. */
export const aiccShim = createProfile({
	id: 'aicc-shim',
	name: 'AICC shim',
	standard: 'scorm12',
	evidence: 'modelled from its source, not tested on the real system',
	quirks: [mixedAnswers, noErrors, listsMissing, noStatusStays, sendsEverything, textTransport],
});
