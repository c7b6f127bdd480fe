import type { Standard } from '../src/model/tracking.ts';

/** As people write them. */
export const standardNames: Readonly<Record<Standard, string>> = {
	scorm12: 'SCORM 1.2',
	'scorm2004-3': 'SCORM 2004 3rd edition',
	'scorm2004-4': 'SCORM 2004 4th edition',
};
