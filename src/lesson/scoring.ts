import type { Assessment, Question } from '../model/activity.ts';
import type { ObjectiveNumber, QuestionNumber } from '../model/ids.ts';
import type { Response } from '../model/progress.ts';
import type { Answered } from './runs.ts';

export interface AttemptScore {
	readonly correct: number;
	readonly of: number;
	/** Correct questions needed: the pass mark rounded up. */
	readonly needed: number;
	readonly passed: boolean;
	/** Hundredths of a per cent, 0 to 10,000. */
	readonly score: number;
	/** By number, ascending. */
	readonly objectives: readonly ObjectiveScore[];
}

interface ObjectiveScore {
	readonly objective: ObjectiveNumber;
	readonly correct: number;
	readonly of: number;
	readonly met: boolean;
}

/** The pass mark as a number of questions. */
export function neededOf(passPercent: number, questions: number): number {
	return Math.ceil((passPercent * questions) / 100);
}

export function questionIn(
	assessment: Assessment,
	number: QuestionNumber | undefined,
): Question | undefined {
	return assessment.questions.find((question) => question.number === number);
}

/** Whether a learner could have given it: known options, each once, ascending, and just one in single choice. */
export function isResponseTo(question: Question, { options }: Response): boolean {
	return (
		options.length > 0 &&
		(question.kind === 'multiple' || options.length === 1) &&
		options.every(
			(number, index) =>
				number > (options[index - 1] ?? 0) &&
				question.options.some((option) => option.number === number),
		)
	);
}

/** Exactly the correct options were picked. */
export function isCorrect(question: Question, { options }: Response): boolean {
	return question.options.every((option) => option.correct === options.includes(option.number));
}

/** The result of an attempt whose questions are those answered; a withdrawn one does not count. */
export function scoreAttempt(assessment: Assessment, answers: readonly Answered[]): AttemptScore {
	const marked = answers.flatMap(({ question: number, response }) => {
		const question = questionIn(assessment, number);
		if (question === undefined) return [];
		return [{ objective: question.objective, isCorrect: isCorrect(question, response) }];
	});
	const numbers = [...new Set(marked.map(({ objective }) => objective))];
	const { met: passed, ...total } = mark(assessment, marked);
	return {
		...total,
		passed,
		needed: neededOf(assessment.passPercent, total.of),
		score: total.of === 0 ? 0 : Math.round((10_000 * total.correct) / total.of),
		objectives: numbers
			.sort((one, other) => one - other)
			.map((objective) => ({
				objective,
				...mark(
					assessment,
					marked.filter((answer) => answer.objective === objective),
				),
			})),
	};
}

function mark(assessment: Assessment, marked: readonly { readonly isCorrect: boolean }[]) {
	const correct = marked.filter((answer) => answer.isCorrect).length;
	const of = marked.length;
	return { correct, of, met: of > 0 && correct >= neededOf(assessment.passPercent, of) };
}
