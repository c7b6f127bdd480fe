import type {
	ActivityNumber,
	ChoiceNumber,
	ObjectiveNumber,
	OptionNumber,
	QuestionNumber,
	SceneNumber,
} from './ids.ts';
import type { Block, Inline } from './text.ts';
import type { Condition, Effect, Variable } from './variables.ts';

/** One step of a module, with all its text in one language. Delivered as a script of its own. */
export type Activity = Page | Scenario | Assessment;

export interface Page {
	readonly kind: 'page';
	readonly number: ActivityNumber;
	readonly body: readonly Block[];
}

export interface Scenario {
	readonly kind: 'scenario';
	readonly number: ActivityNumber;
	readonly intro: readonly Block[];
	readonly variables: readonly Variable[];
	readonly start: SceneNumber;
	readonly scenes: readonly Scene[];
}

export type Outcome = 'good' | 'mixed' | 'bad';
export type Judgement = 'best' | 'acceptable' | 'poor';

/** One screen of a scenario. An ending has no choices and an outcome; any other scene has choices and none. */
export type Scene = DecisionScene | EndingScene;

interface SceneText {
	readonly number: SceneNumber;
	/** The authored id, for reports and addresses. */
	readonly key: string;
	readonly heading: string;
	readonly body: readonly Block[];
}

export interface DecisionScene extends SceneText {
	readonly kind: 'decision';
	/** In the order written. */
	readonly choices: readonly Choice[];
}

export interface EndingScene extends SceneText {
	readonly kind: 'ending';
	readonly outcome: Outcome;
}

export interface Choice {
	readonly number: ChoiceNumber;
	readonly text: readonly Inline[];
	readonly to: SceneNumber;
	/** Absent where the scene has a single way on and there is nothing to judge. */
	readonly judgement?: Judgement;
	readonly effects: readonly Effect[];
	/** Absent: always open. */
	readonly condition?: Condition;
	/** Empty: the next scene follows at once. */
	readonly feedback: readonly Block[];
}

export interface Assessment {
	readonly kind: 'assessment';
	readonly number: ActivityNumber;
	readonly intro: readonly Block[];
	/** Questions drawn for each objective. */
	readonly draw: number;
	/** The pass mark in per cent of the drawn questions, rounded up to whole questions. */
	readonly passPercent: number;
	/** Attempts before the activities of the missed objectives reopen. */
	readonly attempts: number;
	readonly questions: readonly Question[];
}

/** `single`: exactly one option is correct; `multiple`: two or more are. */
export interface Question {
	readonly kind: 'single' | 'multiple';
	readonly number: QuestionNumber;
	readonly key: string;
	readonly objective: ObjectiveNumber;
	readonly stem: string;
	readonly body: readonly Block[];
	/** In the order written. */
	readonly options: readonly Option[];
	readonly explanation: readonly Block[];
}

export interface Option {
	readonly number: OptionNumber;
	readonly text: readonly Inline[];
	readonly correct: boolean;
	readonly feedback: readonly Block[];
}
