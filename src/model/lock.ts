import type {
	ActivityNumber,
	ChoiceNumber,
	ModuleId,
	ObjectiveNumber,
	OptionNumber,
	QuestionNumber,
	Revision,
	SceneNumber,
} from './ids.ts';

/** In the module from revision `born` on, up to but without revision `gone`. */
export interface Life {
	readonly born: Revision;
	readonly gone?: Revision;
}

/**
 * What decoding saved progress needs of the lock file: every number ever given, with its life.
 * Append-only: a number's meaning (kind, target, type, objective, correctness) never changes.
 */
export interface LockShape {
	readonly module: ModuleId;
	readonly objectives: readonly (Life & { readonly number: ObjectiveNumber })[];
	readonly activities: readonly ActivityShape[];
}

export type ActivityShape = PageShape | ScenarioShape | AssessmentShape;

interface NumberedActivity extends Life {
	readonly number: ActivityNumber;
}

export interface PageShape extends NumberedActivity {
	readonly kind: 'page';
}

export interface ScenarioShape extends NumberedActivity {
	readonly kind: 'scenario';
	/** Where the scenario starts; exactly one lives at any revision of the scenario. */
	readonly starts: readonly (Life & { readonly scene: SceneNumber })[];
	readonly scenes: readonly SceneShape[];
}

export interface SceneShape extends Life {
	readonly number: SceneNumber;
	/** By number, ascending. The living ones at a revision are the radix of a choice there. */
	readonly choices: readonly ChoiceShape[];
}

export interface ChoiceShape extends Life {
	readonly number: ChoiceNumber;
	readonly to: SceneNumber;
}

export interface AssessmentShape extends NumberedActivity {
	readonly kind: 'assessment';
	/** Questions drawn per objective; exactly one lives at any revision of the assessment. */
	readonly draws: readonly (Life & { readonly draw: number })[];
	readonly questions: readonly QuestionShape[];
}

export interface QuestionShape extends Life {
	readonly number: QuestionNumber;
	readonly kind: 'single' | 'multiple';
	readonly objective: ObjectiveNumber;
	/** By number, ascending. */
	readonly options: readonly OptionShape[];
}

export interface OptionShape extends Life {
	readonly number: OptionNumber;
	readonly correct: boolean;
}
