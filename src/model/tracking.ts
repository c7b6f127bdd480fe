import type { PassStatus } from './report.ts';

/** The standard a package speaks. The two editions of SCORM 2004 differ in the manifest only. */
export type Standard = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';

/** How a tracker writes what the learner did and where that ends: chosen at export, kept in the page's data. */
export interface TrackingOptions {
	readonly standard: Standard;
	readonly status: {
		/** The word of SCORM 1.2's one status that tells of a pass. */
		readonly onPass: PassStatus;
		/** What it says once an attempt was finished and not passed: `failed` only where an L&D team asks for it. */
		readonly onFail: 'incomplete' | 'failed';
	};
	/**
	 * How responses and right answers are written: as words to be read in a report, as the single characters that a
	 * strict LMS asks for, or not at all.
	 */
	readonly responses: 'words' | 'letters' | 'none';
	readonly objectives: boolean;
	/** Whether the lowest and highest possible scores are written beside the score. */
	readonly scoreRange: boolean;
	readonly limits: {
		/** Characters of suspend data, at most 4,096 in any package. */
		readonly suspendData: number;
		/** Characters of a location, a response and a right answer. */
		readonly text: number;
	};
}

/** What any LMS that follows the standard takes. */
export const genericTracking: TrackingOptions = {
	standard: 'scorm12',
	status: { onPass: 'passed', onFail: 'incomplete' },
	responses: 'letters',
	objectives: true,
	scoreRange: true,
	limits: { suspendData: 4_096, text: 255 },
};
