import type {
	Assessment,
	Choice,
	EndingScene,
	DecisionScene,
	Option,
	Page,
	Question,
	Scenario,
} from './activity.ts';
import type { ActivityNumber, OptionNumber } from './ids.ts';
import type { ActivityOutline, Objective } from './module.ts';
import type { Place } from './progress.ts';

/** What the learner is shown: a pure function of module, progress and place. */
export type Screen =
	| StartScreen
	| TasksScreen
	| PageScreen
	| IntroScreen
	| SceneScreen
	| ChoiceFeedbackScreen
	| DebriefScreen
	| QuestionScreen
	| AnswerFeedbackScreen
	| AttemptResultScreen
	| ResultScreen;

interface ScreenPlace {
	readonly place: Place;
	/** An earlier screen, shown as it was and not to be acted on. */
	readonly readOnly: boolean;
	/** The screen before this one in the same activity; absent on its first. */
	readonly back?: Place;
	/** Minutes of required activities not yet finished, this one included. */
	readonly minutesLeft: number;
}

interface ActivityScreen extends ScreenPlace {
	readonly activity: ActivityOutline;
}

export interface StartScreen extends ScreenPlace {
	readonly kind: 'start';
	/** `passed` offers review and *Take it again*. */
	readonly state: 'new' | 'begun' | 'passed';
}

/** `reopened`: to be finished again, for it belongs to an objective missed in the last attempt. */
export type TaskState = 'to do' | 'in progress' | 'finished' | 'passed' | 'reopened' | 'closed';

export interface Task {
	readonly activity: ActivityOutline;
	readonly state: TaskState;
	/** For an assessment that has a finished attempt. */
	readonly best?: number;
	/** Attempts left in this round, for an assessment not passed. */
	readonly attemptsLeft?: number;
}

export interface TasksScreen extends ScreenPlace {
	readonly kind: 'tasks';
	readonly tasks: readonly Task[];
	/** The first task still to be done; absent when all is finished. */
	readonly next?: ActivityNumber;
}

export interface PageScreen extends ActivityScreen {
	readonly kind: 'page';
	readonly page: Page;
}

/** Before the first scene, or before an attempt. */
export interface IntroScreen extends ActivityScreen {
	readonly kind: 'intro';
	readonly content: Scenario | Assessment;
	/** For an assessment: the attempt that would begin, and how many this round still has. */
	readonly attempt?: { readonly number: number; readonly left: number };
}

export interface SceneScreen extends ActivityScreen {
	readonly kind: 'scene';
	readonly scene: DecisionScene;
	/** Those open now, in the order written. */
	readonly open: readonly Choice[];
	/** What was picked, on an earlier screen. */
	readonly taken?: Choice;
	readonly practice: boolean;
}

export interface ChoiceFeedbackScreen extends ActivityScreen {
	readonly kind: 'choice-feedback';
	readonly scene: DecisionScene;
	readonly taken: Choice;
	readonly practice: boolean;
}

/** One decision on the path taken. */
export interface Station {
	readonly scene: DecisionScene;
	readonly taken: Choice;
	/** The other choices that were open there, and the heading of the scene each leads to. */
	readonly others: readonly { readonly choice: Choice; readonly leadsTo: string }[];
	/** Entries before this decision: *Try another way* from here keeps so many. */
	readonly at: number;
}

export interface DebriefScreen extends ActivityScreen {
	readonly kind: 'debrief';
	readonly ending: EndingScene;
	readonly path: readonly Station[];
	readonly practice: boolean;
}

export interface QuestionScreen extends ActivityScreen {
	readonly kind: 'question';
	readonly question: Question;
	/** In the order shown to this learner in this attempt. */
	readonly options: readonly Option[];
	/** From 1. */
	readonly position: number;
	readonly of: number;
	readonly attempt: number;
	/** What was picked, on an earlier screen. */
	readonly picked?: readonly OptionNumber[];
}

export interface AnswerFeedbackScreen extends ActivityScreen {
	readonly kind: 'answer-feedback';
	readonly question: Question;
	readonly options: readonly Option[];
	readonly position: number;
	readonly of: number;
	readonly attempt: number;
	readonly picked: readonly OptionNumber[];
	readonly correct: boolean;
}

export interface ObjectiveResult {
	readonly objective: Objective;
	readonly correct: number;
	readonly of: number;
	readonly met: boolean;
}

export interface AttemptResultScreen extends ActivityScreen {
	readonly kind: 'attempt-result';
	readonly attempt: number;
	readonly correct: number;
	readonly of: number;
	readonly needed: number;
	readonly passed: boolean;
	readonly objectives: readonly ObjectiveResult[];
	/** Attempts left in this round. */
	readonly left: number;
	/** Activities to go through again, those to be finished before new attempts included. */
	readonly lookAgain: readonly ActivityOutline[];
}

export interface ResultScreen extends ScreenPlace {
	readonly kind: 'result';
	readonly passed: boolean;
	/** 0 to 100; absent for a module without an assessment. */
	readonly score?: number;
	readonly objectives: readonly { readonly objective: Objective; readonly met: boolean }[];
	readonly tasks: readonly Task[];
}
