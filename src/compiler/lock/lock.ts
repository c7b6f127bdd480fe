import type {
	ActivityShape,
	AssessmentShape,
	ChoiceShape,
	LockShape,
	OptionShape,
	PageShape,
	QuestionShape,
	ScenarioShape,
	SceneShape,
} from '../../model/lock.ts';
import type { Revision } from '../../model/ids.ts';

/**
 * The lock file of a module: every number ever given, and by what its bearer is known. Numbers and what they
 * mean are only ever added or ended; key and text follow what the author writes.
 */
export interface Lock extends LockShape {
	readonly format: 1;
	/** From the first on, without gaps. Only the last may be open. */
	readonly revisions: readonly LockRevision[];
	readonly objectives: readonly LockedObjective[];
	readonly activities: readonly LockedActivity[];
}

interface LockRevision {
	readonly revision: Revision;
	/** Absent while the revision is open: then learners outside have not met its numbers. */
	readonly released?: {
		/** The module's version. */
		readonly version: string;
		/** Of all that lived at this revision, so that a change by hand shows. */
		readonly checksum: string;
	};
}

interface Known {
	/** The id an author gave, or that was made of a heading or a file's name. */
	readonly key: string;
	/** What it said when it was last numbered; long texts are cut. */
	readonly text: string;
}

export type LockedObjective = LockShape['objectives'][number] & Known;

export type LockedActivity = LockedPage | LockedScenario | LockedAssessment;
type LockedPage = PageShape & Known;
export type LockedScenario = Omit<ScenarioShape, 'scenes'> &
	Known & { readonly scenes: readonly LockedScene[] };
export type LockedScene = Omit<SceneShape, 'choices'> &
	Known & { readonly choices: readonly LockedChoice[] };
export type LockedChoice = ChoiceShape & Pick<Known, 'text'>;
export type LockedAssessment = Omit<AssessmentShape, 'questions'> &
	Known & { readonly questions: readonly LockedQuestion[] };
export type LockedQuestion = Omit<QuestionShape, 'options'> &
	Known & { readonly options: readonly LockedOption[] };
export type LockedOption = OptionShape & Pick<Known, 'text'>;

/** The lock file's name in the module's folder. */
export const lockFile = 'ids.lock.json';

/** The revision that numbers given now belong to, whether it is written in the lock yet or not. */
export function openRevision(lock: Lock): Revision {
	const last = lock.revisions.at(-1);
	const number = last === undefined ? 1 : last.revision + (last.released === undefined ? 0 : 1);
	return number as Revision; // A brand for a number made here.
}

/** The revision the lock stands at. */
export function currentRevision(lock: Lock): Revision {
	return lock.revisions.at(-1)?.revision ?? openRevision(lock);
}

/** Whether the revision the lock stands at is still open. */
export function isDraft(lock: Lock): boolean {
	return lock.revisions.at(-1)?.released === undefined;
}

/** The lock without what only numbering needs. */
export function shapeOf(lock: Lock): LockShape {
	return {
		module: lock.module,
		objectives: lock.objectives.map(({ number, ...item }) => ({ number, ...lifeOf(item) })),
		activities: lock.activities.map(activityShape),
	};
}

function activityShape(activity: LockedActivity): ActivityShape {
	const { number } = activity;
	switch (activity.kind) {
		case 'page':
			return { kind: 'page', number, ...lifeOf(activity) };
		case 'scenario':
			return {
				kind: 'scenario',
				number,
				...lifeOf(activity),
				starts: activity.starts,
				scenes: activity.scenes.map((scene) => ({
					number: scene.number,
					...lifeOf(scene),
					choices: scene.choices.map((choice) => ({
						number: choice.number,
						to: choice.to,
						...lifeOf(choice),
					})),
				})),
			};
		case 'assessment':
			return {
				kind: 'assessment',
				number,
				...lifeOf(activity),
				draws: activity.draws,
				questions: activity.questions.map((question) => ({
					number: question.number,
					kind: question.kind,
					objective: question.objective,
					...lifeOf(question),
					options: question.options.map((option) => ({
						number: option.number,
						correct: option.correct,
						...lifeOf(option),
					})),
				})),
			};
	}
}

function lifeOf({ born, gone }: { readonly born: Revision; readonly gone?: Revision }) {
	return { born, ...(gone !== undefined && { gone }) };
}
