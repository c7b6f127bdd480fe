import type {
	ActivityNumber,
	ChoiceNumber,
	ObjectiveNumber,
	OptionNumber,
	QuestionNumber,
	Registration,
	Revision,
	SceneNumber,
} from './ids.ts';

/** All that is kept of one registration. Everything else is a pure function of this and the module. */
export interface Progress {
	readonly registration: Registration;
	readonly place: Place;
	readonly ledger: Ledger;
	/** At most one log per activity; activities without entries have none. */
	readonly logs: readonly ActivityLog[];
	/**
	 * The learner's calendar day (`2026-11-27`) on which this device saw the module passed. Suspend data does not
	 * hold it, so it is absent where the pass came from an LMS.
	 */
	readonly passedOn?: string;
}

/** What the learner did in one activity, in order. `restarted` parts a scenario's log into runs. */
export interface ActivityLog {
	readonly activity: ActivityNumber;
	/** The lock revision at which the entries were made. */
	readonly revision: Revision;
	readonly entries: readonly Entry[];
}

export type Entry =
	| { readonly kind: 'chose'; readonly scene: SceneNumber; readonly choice: ChoiceNumber }
	/** A practice run that keeps the first `keep` choices of the run before it. */
	| { readonly kind: 'restarted'; readonly keep: number }
	/** Attempts count from 1. */
	| { readonly kind: 'began'; readonly attempt: number }
	| {
			readonly kind: 'answered';
			readonly attempt: number;
			readonly question: QuestionNumber;
			readonly response: Response;
	  };

/** What the learner gave to a question: option numbers, ascending. One for single choice. */
export interface Response {
	readonly options: readonly OptionNumber[];
}

/** Facts that, once true, stay true. Two ledgers merge by maximum. */
export interface Ledger {
	/** By activity number, ascending; at most one each. */
	readonly activities: readonly ActivityFacts[];
	/** Objectives met, ascending. */
	readonly objectives: readonly ObjectiveNumber[];
}

export interface ActivityFacts {
	readonly activity: ActivityNumber;
	/**
	 * The latest round in which the activity was finished; 0 for never. Round 1 is the first way through the
	 * module; each use-up of an assessment's attempts opens the next round.
	 */
	readonly finished: number;
	/** Finished attempts; 0 for anything but an assessment. */
	readonly attempts: number;
	readonly passed: boolean;
	/** The best finished attempt in hundredths of a per cent, 0 to 10,000; absent before the first. */
	readonly best?: number;
}

/**
 * The activity and screen the learner is at. `at` counts the entries of the current run (for an assessment,
 * of the attempt) that lie before the screen, so earlier screens have places too.
 */
export type Place =
	| { readonly screen: 'start' | 'tasks' | 'result' }
	| {
			readonly screen: 'intro' | 'step' | 'feedback' | 'end';
			readonly activity: ActivityNumber;
			readonly at: number;
	  };
