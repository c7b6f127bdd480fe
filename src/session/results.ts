import type { LoadedModule } from '../lesson/action.ts';
import { takenAt } from '../lesson/course.ts';
import { factsOf } from '../lesson/ledger.ts';
import { plainText } from '../lesson/plain-text.ts';
import { entriesOf, splitAttempts, splitRuns } from '../lesson/runs.ts';
import { isCorrect, questionIn } from '../lesson/scoring.ts';
import { isPassed, scoreOf } from '../lesson/tasks.ts';
import type { Assessment, Judgement, Option, Scenario } from '../model/activity.ts';
import type { ActivityOutline } from '../model/module.ts';
import type { Progress } from '../model/progress.ts';
import { dayAfterMonths } from './expiry.ts';
import { referenceOf } from './reference.ts';

/** What a learner did, decision by decision, as evidence for those whose LMS keeps none of it. No name is in it. */
export interface Results {
	/** Of this form; a higher one was made later. */
	readonly format: 1;
	readonly module: { readonly id: string; readonly version: string; readonly title: string };
	/** Eight hexadecimal digits. */
	readonly registration: string;
	/** ISO 8601, in UTC. */
	readonly exportedAt: string;
	readonly status: 'passed' | 'completed' | 'incomplete';
	/** 0 to 100; absent before an attempt is finished. */
	readonly score?: number;
	/** Correct answers needed of so many questions; absent for a module without an assessment. */
	readonly passMark?: { readonly needed: number; readonly of: number };
	readonly objectives: readonly {
		readonly id: string;
		readonly text: string;
		readonly met: boolean;
	}[];
	/** A calendar day, as `2026-11-27`; absent where this computer did not see the pass. */
	readonly passedOn?: string;
	/** The day by which to take the module again; absent where none is set, or `passedOn` is not known. */
	readonly expiresOn?: string;
	/** Of the certificate that belongs to these results; absent before the pass, and where no more than the pass is known. */
	readonly reference?: string;
	readonly decisions: readonly Decision[];
	readonly answers: readonly Answer[];
	/** Finished attempts of which this computer no longer holds the answers. */
	readonly attemptsWithoutAnswers: readonly {
		readonly activity: string;
		readonly attempt: number;
	}[];
}

interface Decision {
	readonly activity: string;
	/** The recorded run, or practice. */
	readonly run: 'recorded' | 'practice';
	readonly scene: string;
	readonly choice: string;
	readonly judgement?: Judgement;
}

interface Answer {
	readonly activity: string;
	/** From 1. */
	readonly attempt: number;
	readonly question: string;
	readonly response: readonly string[];
	readonly rightAnswer: readonly string[];
	readonly isCorrect: boolean;
}

/** The results of this progress. Of what is no longer in the module, only the facts are left. */
export function resultsOf(module: LoadedModule, progress: Progress, now: number): Results {
	const { outline, activities } = module;
	const assessment = outline.activities.find((one) => one.required && one.assessment)?.assessment;
	const passed = isPassed(outline, progress.ledger);
	const score = scoreOf(outline, progress.ledger);
	const content = outline.activities.map((about) => ({
		about,
		activity: activities.get(about.number),
	}));
	const passedOn = passed ? progress.passedOn : undefined;
	const facts = {
		module: { id: outline.id, version: outline.version, title: outline.title },
		registration: progress.registration.toString(16).padStart(8, '0'),
		...(score !== undefined && { score }),
		...(assessment && { passMark: { needed: assessment.needed, of: assessment.questions } }),
		objectives: outline.objectives.map(({ number, key, text }) => ({
			id: key,
			text,
			met: progress.ledger.objectives.includes(number),
		})),
		...(passedOn !== undefined && { passedOn }),
		...(passedOn !== undefined &&
			outline.validMonths !== undefined && {
				expiresOn: dayAfterMonths(passedOn, outline.validMonths),
			}),
	};
	const status = assessment === undefined ? 'completed' : 'passed';
	const met = facts.objectives.flatMap((objective) => (objective.met ? objective.id : []));
	return {
		format: 1,
		...facts,
		exportedAt: new Date(now).toISOString(),
		status: passed ? status : 'incomplete',
		...(passed &&
			(status === 'completed' || score !== undefined) && {
				reference: referenceOf({ ...facts, status, met }),
			}),
		decisions: content.flatMap(({ about, activity }) =>
			activity?.kind === 'scenario' ? decisionsIn(module, progress, about, activity) : [],
		),
		answers: content.flatMap(({ about, activity }) =>
			activity?.kind === 'assessment' ? answersIn(module, progress, about, activity) : [],
		),
		attemptsWithoutAnswers: outline.activities.flatMap((about) => attemptsLeftOut(progress, about)),
	};
}

function decisionsIn(
	{ outline }: LoadedModule,
	progress: Progress,
	{ number, title }: ActivityOutline,
	scenario: Scenario,
): Decision[] {
	return splitRuns(entriesOf(progress, number)).flatMap((run, index) =>
		run.flatMap((chose): Decision[] => {
			const scene = scenario.scenes.find((other) => other.number === chose.scene);
			const choice = takenAt(scenario, chose);
			if (scene === undefined || choice === undefined) return [];
			const { judgement } = choice;
			return [
				{
					activity: title,
					run: index === 0 ? 'recorded' : 'practice',
					scene: scene.heading,
					choice: plainText(choice.text, outline.local),
					...(judgement && { judgement }),
				},
			];
		}),
	);
}

function answersIn(
	{ outline }: LoadedModule,
	progress: Progress,
	{ number, title }: ActivityOutline,
	assessment: Assessment,
): Answer[] {
	return splitAttempts(entriesOf(progress, number)).flatMap((attempt) =>
		attempt.answers.flatMap(({ question: asked, response }): Answer[] => {
			const question = questionIn(assessment, asked);
			if (question === undefined) return [];
			const textsOf = (isIn: (option: Option) => boolean) =>
				question.options.filter(isIn).map(({ text }) => plainText(text, outline.local));
			return [
				{
					activity: title,
					attempt: attempt.number,
					question: question.stem,
					response: textsOf((option) => response.options.includes(option.number)),
					rightAnswer: textsOf(({ correct }) => correct),
					isCorrect: isCorrect(question, response),
				},
			];
		}),
	);
}

function attemptsLeftOut(progress: Progress, { number, title }: ActivityOutline) {
	const known = splitAttempts(entriesOf(progress, number)).map((attempt) => attempt.number);
	const { attempts } = factsOf(progress.ledger, number);
	return Array.from({ length: attempts }, (_, index) => index + 1)
		.filter((attempt) => !known.includes(attempt))
		.map((attempt) => ({ activity: title, attempt }));
}
