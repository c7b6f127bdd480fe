import type { Judgement, Question } from '../model/activity.ts';
import type { ActivityOutline } from '../model/module.ts';
import type { Progress } from '../model/progress.ts';
import type { Interaction } from '../model/report.ts';
import type { LoadedModule } from './action.ts';
import { drawnIn } from './attempt.ts';
import { isAtEnding, takenAt } from './course.ts';
import { factsOf } from './ledger.ts';
import { responseOf } from './response-words.ts';
import { replayRun } from './replay.ts';
import { type Answered, entriesOf, recordedRun, splitAttempts } from './runs.ts';
import { isCorrect, questionIn } from './scoring.ts';

const responseLimit = 255;

/** Scenarios in the order of the module, then for each attempt the slots of each assessment. */
export function projectInteractions(
	module: LoadedModule,
	progress: Progress,
): readonly Interaction[] {
	const { activities } = module.outline;
	const scenarios = activities
		.filter(({ kind }) => kind === 'scenario')
		.map((activity) => scenarioInteraction(module, progress, activity));
	const assessments = activities.filter(({ kind }) => kind === 'assessment');
	const begun = Math.max(0, ...assessments.map(({ number }) => attemptsBegun(progress, number)));
	const attempts = Array.from({ length: begun }, (_, index) => index + 1).flatMap((attempt) =>
		assessments.map((activity) => attemptInteractions(module, progress, activity, attempt)),
	);
	const unnamed = attempts.indexOf(undefined);
	const named = unnamed === -1 ? attempts : attempts.slice(0, unnamed);
	const interactions = [...scenarios, ...named.flatMap((slots) => slots ?? [])];
	const last = interactions.findLastIndex(({ outcome }) => outcome !== undefined);
	return interactions.slice(0, last + 1);
}

function attemptsBegun(progress: Progress, activity: ActivityOutline['number']): number {
	const begun = splitAttempts(entriesOf(progress, activity)).map(({ number }) => number);
	return Math.max(factsOf(progress.ledger, activity).attempts, ...begun);
}

function scenarioInteraction(
	module: LoadedModule,
	progress: Progress,
	{ number, key }: ActivityOutline,
): Interaction {
	const named = { id: toAscii(key), type: 'performance' as const };
	const scenario = module.activities.get(number);
	if (scenario?.kind !== 'scenario') return named;
	const run = recordedRun(entriesOf(progress, number));
	const replay = replayRun(scenario, run);
	if (!isAtEnding(replay) || replay.fits < run.length) return named;
	const scenes = replay.situations.map(({ scene }) => toAscii(scene.key));
	const path = run.map(({ choice }, index) => `${scenes[index]} ${choice}`);
	const text = joinPath(path, scenes.at(-1) ?? '');
	return {
		...named,
		outcome: {
			response: { letters: text, words: [text] },
			result: resultOf(run.map((chose) => takenAt(scenario, chose)?.judgement)),
		},
	};
}

/** As many decisions from the first on as there is room for, and the ending. */
function joinPath(path: readonly string[], ending: string): string {
	const whole = [...path, ending].join(', ');
	if (whole.length <= responseLimit) return whole;
	const rest = `, ... ${ending}`.slice(0, responseLimit);
	const room = responseLimit - rest.length;
	let response = '';
	for (const decision of path) {
		const longer = response === '' ? decision : `${response}, ${decision}`;
		if (longer.length > room) break;
		response = longer;
	}
	return response + rest;
}

/** The worst judgement on the path decides. */
function resultOf(judgements: readonly (Judgement | undefined)[]): 'correct' | 'wrong' | 'neutral' {
	if (judgements.includes('poor')) return 'wrong';
	const isBest = judgements.includes('best') && !judgements.includes('acceptable');
	return isBest ? 'correct' : 'neutral';
}

/**
 * As many as the assessment has slots, so that those of later attempts line up; none can be named while its
 * content is not loaded.
 */
function attemptInteractions(
	{ outline, activities }: LoadedModule,
	progress: Progress,
	{ number, key, assessment: about }: ActivityOutline,
	attempt: number,
): readonly Interaction[] | undefined {
	const assessment = activities.get(number);
	if (assessment?.kind !== 'assessment') return undefined;
	const log = splitAttempts(entriesOf(progress, number)).find((other) => other.number === attempt);
	const answers = log?.answers ?? [];
	const drawn = drawnIn(outline, progress, number, { number: attempt, answers });
	return Array.from({ length: about?.questions ?? 0 }, (_, slot): Interaction => {
		const question = questionIn(assessment, drawn[slot]);
		const name = question?.key ?? `question-${drawn[slot] ?? slot + 1}`;
		const goes = attempt === 1 ? '' : `${attempt}.`;
		const named = { id: toAscii(`${key}.${goes}${name}`), type: 'choice' as const };
		const answer = answers[slot];
		if (question === undefined) return named;
		const asked = { ...named, description: question.stem };
		return answer === undefined ? asked : { ...asked, outcome: outcomeOf(question, answer) };
	});
}

function outcomeOf(
	question: Question,
	{ response }: Answered,
): NonNullable<Interaction['outcome']> {
	return {
		response: responseOf(question, ({ number }) => response.options.includes(number)),
		correct: responseOf(question, ({ correct }) => correct),
		result: isCorrect(question, response) ? 'correct' : 'wrong',
	};
}

/** Printable ASCII without spaces; authored ids have little else. */
export function toAscii(key: string): string {
	return key
		.normalize('NFKD')
		.replace(/[^!-~]/g, '')
		.slice(0, 255);
}
