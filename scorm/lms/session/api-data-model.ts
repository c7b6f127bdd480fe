import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Elements } from '../record/learner-record.ts';
import type { Standard } from '../standard.ts';

/** scorm-again's data model of a standard, open and holding `initial`, without a server behind it. */
export function createApiDataModel(
	standard: Standard,
	initial: Elements,
): Scorm12API | Scorm2004API {
	const settings = { autocommit: false, mastery_override: false, logLevel: 'NONE' } as const;
	const api = standard === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
	api.loadFromFlattenedJSON({ ...initial });
	api.lmsInitialize('');
	return api;
}
