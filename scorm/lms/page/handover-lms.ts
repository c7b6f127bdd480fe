import type { Elements, LearnerRecord } from '../record/learner-record.ts';
import type { Call, Scorm12Runtime } from '../session/call.ts';

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
		handoverLms: HandoverLms;
	}
}
