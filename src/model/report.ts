/**
 * What the LMS should show, whatever its standard: a projection of progress. A tracker compares it with what
 * was last acknowledged and writes the difference.
 */
export interface Report {
	/** `none` before the first entry: nothing is written then. */
	readonly completion: 'none' | 'incomplete' | 'completed';
	/** Never `failed`: an unfinished or failed assessment can always be taken again. */
	readonly success: 'unknown' | 'passed';
	/** The best finished attempt, 0 to 100 with at most two decimals; absent before one is finished. */
	readonly score?: number;
	/** Printable ASCII, at most 255 characters; says where the learner is, for a help desk. */
	readonly location: string;
	/** At most 4,096 of `[A-Za-z0-9_-]`. */
	readonly suspendData: string;
	readonly objectives: readonly ObjectiveReport[];
	/** One index per slot, without gaps; a slot without a result yet has only id and type. */
	readonly interactions: readonly Interaction[];
}

export interface ObjectiveReport {
	readonly id: string;
	readonly met: boolean;
}

/** One decision path or response as an LMS records it. */
export interface Interaction {
	/** Printable ASCII without spaces, readable: `the-photo`, `check.ward-selfie`. */
	readonly id: string;
	readonly type: 'performance' | 'choice';
	/** Absent until the scenario's recorded run is finished or the question is answered. */
	readonly outcome?: {
		/** At most 255 characters. For `choice`: single word characters parted by commas. */
		readonly response: string;
		/** As `response`; absent where nothing is right or wrong. */
		readonly correct?: string;
		readonly result: 'correct' | 'wrong' | 'neutral';
	};
}

/** The word that tells an LMS of a pass; some count only `completed`. Chosen at export. */
export type PassStatus = 'passed' | 'completed';
