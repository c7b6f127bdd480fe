import type { Elements, LearnerRecord } from '../record/learner-record.ts';
import type { Call, Scorm12Runtime, Scorm2004Runtime } from '../session/call.ts';

/** Read access to the embedded LMS from the console and from tests. */
export interface HandoverLms {
	/** The chosen learner's record of the chosen package; `undefined` before its first launch. */
	record(): LearnerRecord | undefined;
	/** The calls of the last launch, in the order made. */
	calls(): readonly Call[];
	/** The data model of the last launch, committed or not. */
	model(): Elements;
}

declare global {
	interface Window {
		/** Where SCORM 1.2 content looks for its LMS. */
		API?: Scorm12Runtime;
		/** Where SCORM 2004 content looks for its LMS. */
		API_1484_11?: Scorm2004Runtime;
		handoverLms: HandoverLms;
	}
}
