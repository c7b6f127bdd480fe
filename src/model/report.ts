/**
 * What the LMS should show, whatever its standard: a projection of progress. A tracker compares it with what
 * was last acknowledged and writes the difference.
 */
export interface Report {
	/** `none` before the first entry: nothing is written then. */
	readonly completion: 'none' | 'incomplete' | 'completed';
	/** Never `failed`: an unfinished or failed assessment can always be taken again. */
	readonly success: 'unknown' | 'passed';
	/** True once an attempt at a required assessment is finished while none at it is passed. */
	readonly hasFailedAttempt?: true;
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
	/** The question as it is asked, in plain text. */
	readonly description?: string;
	/** Absent until the scenario's recorded run is finished or the question is answered. */
	readonly outcome?: {
		readonly response: InteractionResponse;
		/** Absent where nothing is right or wrong. */
		readonly correct?: InteractionResponse;
		readonly result: 'correct' | 'wrong' | 'neutral';
	};
}

/** What was picked, in the two ways a tracker can write it. For `performance` both are the path, as one text. */
export interface InteractionResponse {
	/** For `choice`: a single word character for each option picked, parted by commas. At most 255 characters. */
	readonly letters: string;
	/**
	 * The plain text of each option picked. Those of one question differ in the letters and digits of their first
	 * forty characters.
	 */
	readonly words: readonly string[];
}

/** The word that tells an LMS of a pass; some count only `completed`. Chosen at export. */
export type PassStatus = 'passed' | 'completed';
