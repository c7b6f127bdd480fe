/** What an edit means for learners in mid-course. Scenes are named by heading, or by id once they are gone. */
export interface ModuleChanges {
	readonly objectives: Difference;
	readonly activities: readonly ActivityChange[];
	/** False where that is not known. */
	readonly isReordered: boolean;
}

/** Names of what came and of what went. */
export interface Difference {
	readonly added: readonly string[];
	readonly removed: readonly string[];
}

export type ActivityChange =
	| { readonly kind: 'added'; readonly name: string; readonly required: boolean }
	| { readonly kind: 'removed'; readonly name: string }
	| ({ readonly kind: 'scenario'; readonly name: string } & ScenarioChange)
	| ({ readonly kind: 'assessment'; readonly name: string } & AssessmentChange)
	/** Nothing that numbers, conditions or rules tell of: texts, judgements. */
	| { readonly kind: 'texts'; readonly name: string };

export interface ScenarioChange {
	readonly scenes: Difference & { readonly kept: number };
	/** In scenes that were kept. */
	readonly choices: Difference;
	/** False: all learners in it begin it again. */
	readonly isStartKept: boolean;
	/** Scenes on whose screen learners may stand, and where each part of them stands afterwards. */
	readonly returns: readonly Return[];
	/** Conditions, effects or variables differ. */
	readonly isLogicChanged: boolean;
}

export interface Return {
	readonly from: string;
	/** False: only those of them who came by a choice that is gone. */
	readonly isRemoved: boolean;
	/** The last scenes before it that a learner's way still leads to: which one depends on that way. */
	readonly to: readonly string[];
}

export interface AssessmentChange {
	readonly questions: Difference & { readonly kept: number };
	/** Other options are correct than were. */
	readonly corrected: readonly string[];
	/** Other options, none of them of another correctness. */
	readonly reworded: readonly string[];
	/** Before and after; absent where it is the same, or not known. */
	readonly drawn?: readonly [number, number];
	/** In questions of an attempt. */
	readonly needed?: readonly [number, number];
	readonly attempts?: readonly [number, number];
}
