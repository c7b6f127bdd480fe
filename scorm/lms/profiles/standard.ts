import { masteryOverride } from '../quirks/mastery-override.ts';
import { restoresOnlySuspended } from '../quirks/restores-only-suspended.ts';
import { createProfile } from './profile.ts';

/** SCORM 1.2 as it is written, with every optional element. */
export const standard = createProfile({
	id: 'standard',
	name: 'Standard',
	standard: 'scorm12',
	evidence: 'as the standard says',
	quirks: [masteryOverride],
});

/** SCORM 2004 as it is written, sequencing left out. */
export const standard2004 = createProfile({
	id: 'standard-2004',
	name: 'Standard',
	standard: 'scorm2004',
	evidence: 'as the standard says',
	quirks: [restoresOnlySuspended],
});
