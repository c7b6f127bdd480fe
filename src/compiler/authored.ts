import type { Judgement, Outcome } from '../model/activity.ts';
import type { Location } from '../model/diagnostic.ts';
import type { Language } from '../model/ids.ts';
import type { Character, Handover, RelatedSubject, Source } from '../model/module.ts';
import type { Block, Inline } from '../model/text.ts';
import type { Condition, Effect, Variable } from '../model/variables.ts';

/** A value and where the author wrote it. */
export interface Located<Value> {
	readonly value: Value;
	readonly at: Location;
}

/** A module as written: well-formed file by file, but not yet checked as a whole, and without numbers. */
export interface AuthoredModule {
	readonly id: string;
	readonly manifest: AuthoredManifest;
	/** In the order of the manifest, without those that have no file. */
	readonly activities: readonly AuthoredActivity[];
	/** The same activities in other languages; what is missing is for the checks to find. */
	readonly translations: readonly AuthoredTranslation[];
}

/**
 * A translation decides nothing: it has no judgements, effects, conditions, outcomes, objectives, sources or
 * variables, and its numbers (minutes, draw, pass mark, attempts), kinds of question and correct options mean nothing.
 */
export interface AuthoredTranslation {
	readonly language: Language;
	/**
	 * Its objectives, characters and local inserts are those that the translation words; all else that it does not
	 * word is the original's.
	 */
	readonly manifest: AuthoredManifest | undefined;
	readonly activities: readonly AuthoredActivity[];
}

/** `module.yaml`. */
export interface AuthoredManifest {
	readonly file: string;
	readonly version: string;
	readonly title: string;
	readonly summary: string;
	readonly minutes: number;
	readonly languages: readonly Language[];
	readonly handover: Handover;
	readonly objectives: readonly (Located<string> & { readonly text: string })[];
	readonly activities: readonly (Located<string> & { readonly required: boolean })[];
	readonly sources: readonly Located<Source>[];
	readonly relatesTo: readonly Located<RelatedSubject>[];
	readonly validMonths: number | undefined;
	readonly characters: readonly Located<Character>[];
	readonly local: readonly (Located<string> & {
		readonly label: string;
		readonly default: string;
	})[];
	/** Where a translation says that nobody who speaks its language has checked it. */
	readonly unreviewed?: Location;
}

export type AuthoredActivity = AuthoredPage | AuthoredScenario | AuthoredAssessment;

interface AuthoredFile {
	/** The file's name without `.md`. */
	readonly key: string;
	/** The file's first line. */
	readonly at: Location;
	readonly title: string;
	/** Where the file does not say, its share of the module's. */
	readonly minutes: number;
	readonly objectives: readonly Located<string>[];
	readonly sources: readonly Located<string>[];
	/** Every `{{local:id}}` in the file. */
	readonly inserts: readonly Located<string>[];
	/** Every image, relative to the module's folder. */
	readonly images: readonly Located<string>[];
}

interface AuthoredPage extends AuthoredFile {
	readonly kind: 'page';
	readonly body: readonly Block[];
}

export interface AuthoredScenario extends AuthoredFile {
	readonly kind: 'scenario';
	readonly intro: readonly Block[];
	readonly variables: readonly Located<Variable>[];
	/** In the order written; the first one is where the scenario starts. */
	readonly scenes: readonly AuthoredScene[];
}

/** How an author pins or renames an id: `{#id}` on the heading, `was: old-id` below it. */
export interface AuthoredId {
	readonly id: Located<string>;
	/** True when written as `{#id}` rather than made from the heading. */
	readonly explicit: boolean;
	readonly was?: Located<string>;
}

export interface AuthoredScene extends AuthoredId {
	readonly heading: string;
	readonly body: readonly Block[];
	readonly outcome?: Located<Outcome>;
	readonly choices: readonly AuthoredChoice[];
}

export interface AuthoredChoice {
	readonly at: Location;
	readonly text: readonly Inline[];
	/** `text` without formatting. */
	readonly plain: string;
	/** The scene id after `#`. */
	readonly target: Located<string>;
	readonly judgement?: Located<Judgement>;
	readonly effects: readonly Located<Effect>[];
	readonly condition?: Located<Condition>;
	readonly feedback: readonly Block[];
	/** A code span `was: old text`, to keep the identity of a choice whose text was rewritten. */
	readonly was?: Located<string>;
}

export interface AuthoredAssessment extends AuthoredFile {
	readonly kind: 'assessment';
	readonly intro: readonly Block[];
	readonly draw: Located<number>;
	readonly passPercent: Located<number>;
	readonly attempts: Located<number>;
	readonly questions: readonly AuthoredQuestion[];
}

export interface AuthoredQuestion extends AuthoredId {
	readonly kind: 'single' | 'multiple';
	readonly stem: string;
	/** Absent in a translation. */
	readonly objective?: Located<string>;
	readonly body: readonly Block[];
	readonly options: readonly AuthoredOption[];
	readonly explanation: readonly Block[];
}

export interface AuthoredOption {
	readonly at: Location;
	readonly text: readonly Inline[];
	readonly plain: string;
	readonly correct: boolean;
	readonly feedback: readonly Block[];
	readonly was?: Located<string>;
}
