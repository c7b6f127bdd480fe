import type { Activity } from './activity.ts';
import type { ActivityNumber, Language, ModuleId, ObjectiveNumber, Revision } from './ids.ts';
import type { LockShape } from './lock.ts';

/** A module that passed every check, in one language. Only the compiler makes one. */
export interface CompiledModule {
	readonly outline: ModuleOutline;
	/** In the order of `outline.activities`. */
	readonly activities: readonly Activity[];
}

/** What the first screen, the task list and saved progress need: all but the activities' content. */
export interface ModuleOutline {
	readonly id: ModuleId;
	readonly version: string;
	/** True while the lock revision is not released. */
	readonly draft: boolean;
	readonly language: Language;
	/** Every language the module is written in. */
	readonly languages: readonly Language[];
	/** In a translation that nobody who speaks its language has checked. */
	readonly unreviewed?: true;
	readonly title: string;
	readonly summary: string;
	readonly minutes: number;
	readonly objectives: readonly Objective[];
	readonly activities: readonly ActivityOutline[];
	readonly sources: readonly Source[];
	/** What training it relates to; never a claim to be aligned with a framework. */
	readonly relatesTo: readonly RelatedSubject[];
	/** Months after the pass in which it has to be taken again; absent: no such time is set. */
	readonly validMonths?: number;
	readonly characters: readonly Character[];
	/** Default texts of the local inserts, by id; an export may replace them. */
	readonly local: Readonly<Record<string, string>>;
	/** As the author wants it on the site; an export says for itself. */
	readonly handover: Handover;
	readonly revision: Revision;
	readonly lock: LockShape;
}

/** What a handover code carries: all, or no passes and answers of assessments; `off` where there is none. */
export type Handover = 'all' | 'practice' | 'off';

export interface Objective {
	readonly number: ObjectiveNumber;
	readonly key: string;
	/** What the learner can do afterwards. */
	readonly text: string;
}

export interface ActivityOutline {
	readonly number: ActivityNumber;
	readonly key: string;
	readonly kind: Activity['kind'];
	readonly title: string;
	readonly minutes: number;
	readonly required: boolean;
	readonly objectives: readonly ObjectiveNumber[];
	/** Ids of `ModuleOutline.sources`. */
	readonly sources: readonly string[];
	/** Present for an assessment. */
	readonly assessment?: AssessmentOutline;
}

interface AssessmentOutline {
	/** Questions in one attempt. */
	readonly questions: number;
	/** Correct questions needed: the pass mark rounded up. */
	readonly needed: number;
	readonly draw: number;
	readonly passPercent: number;
	readonly attempts: number;
}

export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly date: string;
	readonly link?: string;
	readonly supports: string;
}

export interface RelatedSubject {
	readonly id: string;
	readonly subject: string;
	readonly level?: number;
	/** Such as `CSTF`. */
	readonly framework?: string;
}

type CharacterColour = 'blue' | 'aqua' | 'green' | 'purple' | 'pink' | 'orange' | 'yellow' | 'grey';

export interface Character {
	readonly id: string;
	readonly name: string;
	readonly role: string;
	readonly colour: CharacterColour;
}
