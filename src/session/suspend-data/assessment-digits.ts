import { drawSlots, livesAt } from '../../lesson/draw.ts';
import { splitAttempts, type Answered, type AttemptLog } from '../../lesson/runs.ts';
import type { QuestionNumber, Registration, Revision } from '../../model/ids.ts';
import type { AssessmentShape, OptionShape, QuestionShape } from '../../model/lock.ts';
import type { Entry, Response } from '../../model/progress.ts';
import { DigitWriter, type DigitReader } from './digits.ts';
import { bornBy } from './lock-history.ts';
import {
	AS_EXPECTED,
	COUNT_GROUP,
	MOST_ENTRIES,
	NOT_KEPT,
	type LogForm,
	type LogPlan,
} from './log-plan.ts';

/** Attempts that are not all finished, or not counted from the first; their questions are those drawn. */
const DRAWN = 2;
/** Answers to other questions than the lock alone would draw: each question is named. */
const NAMED = 3;

/** Where and for whom the attempts were made. */
export interface AttemptsContext {
	readonly shape: AssessmentShape;
	readonly revision: Revision;
	readonly registration: Registration;
	/** Finished ones, as the ledger counts them. */
	readonly attempts: number;
}

export function planAssessment(context: AttemptsContext, log: readonly Entry[]): LogPlan {
	const attempts = splitAttempts(log);
	const digits = new DigitWriter();
	const [first, last] = [attempts[0], attempts.at(-1)];
	if (first === undefined || last === undefined) return { form: NOT_KEPT, digits, length: 0 };
	const isDrawn = attempts.every(
		({ number, answers }, index) =>
			number === first.number + index && isAsDrawn(context, number, answers),
	);
	if (!isDrawn) return writeNamed(context, attempts);
	const isExpected =
		first.number === 1 &&
		attempts.length === context.attempts &&
		attempts.every(({ number, answers }) => answers.length === slotsOf(context, number).length);
	if (!isExpected) {
		digits.count(first.number - 1, COUNT_GROUP);
		digits.count(attempts.length - 1, COUNT_GROUP);
	}
	for (const { number, answers } of attempts) {
		if (!isExpected) digits.digit(answers.length, slotsOf(context, number).length + 1);
		for (const { question, response } of answers) {
			writeResponse(digits, livingQuestion(context, question), response);
		}
	}
	return { form: isExpected ? AS_EXPECTED : DRAWN, digits, length: last.answers.length };
}

export function readAssessment(
	context: AttemptsContext,
	form: LogForm,
	digits: DigitReader,
): Entry[] {
	switch (form) {
		case NOT_KEPT:
			return [];
		case AS_EXPECTED:
			return readDrawn(context, digits, 1, context.attempts, true);
		case DRAWN: {
			const first = digits.count(COUNT_GROUP) + 1;
			return readDrawn(context, digits, first, digits.count(COUNT_GROUP) + 1, false);
		}
		case NAMED:
			return readNamed(context, digits);
	}
}

function readDrawn(
	context: AttemptsContext,
	digits: DigitReader,
	first: number,
	attempts: number,
	areFinished: boolean,
): Entry[] {
	const entries: Entry[] = [];
	for (let attempt = first; attempt < first + attempts; attempt++) {
		if (entries.length > MOST_ENTRIES) throw new RangeError('More attempts than can be.');
		const slots = slotsOf(context, attempt);
		const answered = areFinished ? slots.length : digits.digit(slots.length + 1);
		entries.push({ kind: 'began', attempt });
		for (const question of slots.slice(0, answered)) {
			const response = readResponse(digits, livingQuestion(context, question));
			entries.push({ kind: 'answered', attempt, question, response });
		}
	}
	return entries;
}

function writeNamed(context: AttemptsContext, attempts: readonly AttemptLog[]): LogPlan {
	const questions = bornBy(context.shape.questions, context.revision);
	const digits = new DigitWriter();
	let length = 0;
	digits.count(attempts.length, COUNT_GROUP);
	for (const { number, answers } of attempts) {
		const known = answers.flatMap(({ question, response }) => {
			const position = questions.findIndex((of) => of.number === question);
			const shape = bornQuestion(context, questions[position]);
			return shape && canWrite(shape, response) ? [{ position, shape, response }] : [];
		});
		length = known.length;
		digits.count(number, COUNT_GROUP);
		digits.count(length, COUNT_GROUP);
		for (const { position, shape, response } of known) {
			digits.digit(position, questions.length);
			writeResponse(digits, shape, response);
		}
	}
	return { form: NAMED, digits, length };
}

function readNamed(context: AttemptsContext, digits: DigitReader): Entry[] {
	const questions = bornBy(context.shape.questions, context.revision);
	const entries: Entry[] = [];
	for (let attempts = digits.count(COUNT_GROUP); attempts > 0; attempts--) {
		const attempt = digits.count(COUNT_GROUP);
		entries.push({ kind: 'began', attempt });
		for (let answers = digits.count(COUNT_GROUP); answers > 0; answers--) {
			const shape = bornQuestion(context, questions[digits.digit(questions.length)]);
			if (shape === undefined || entries.length > MOST_ENTRIES) {
				throw new RangeError('A question that never was.');
			}
			const response = readResponse(digits, shape);
			entries.push({ kind: 'answered', attempt, question: shape.number, response });
		}
	}
	return entries;
}

function isAsDrawn(
	context: AttemptsContext,
	attempt: number,
	answers: readonly Answered[],
): boolean {
	const slots = slotsOf(context, attempt);
	return answers.every(({ question, response }, index) => {
		const shape = slots[index] === question ? livingQuestion(context, question) : undefined;
		return shape !== undefined && canWrite(shape, response);
	});
}

function slotsOf({ shape, revision, registration }: AttemptsContext, attempt: number) {
	return drawSlots(shape, revision, registration, attempt);
}

/** With the options that lived at the revision only. */
function livingQuestion(
	{ shape, revision }: AttemptsContext,
	number: QuestionNumber,
): QuestionShape | undefined {
	const question = shape.questions.find((of) => of.number === number);
	return (
		question &&
		withOptions(
			question,
			question.options.filter((of) => livesAt(of, revision)),
		)
	);
}

/** With every option that there had been by the revision. */
function bornQuestion(
	{ revision }: AttemptsContext,
	question: QuestionShape | undefined,
): QuestionShape | undefined {
	return question && withOptions(question, bornBy(question.options, revision));
}

function withOptions(question: QuestionShape, options: readonly OptionShape[]): QuestionShape {
	return { ...question, options };
}

function canWrite({ kind, options }: QuestionShape, response: Response): boolean {
	const numbers = options.map(({ number }) => number);
	return (
		response.options.every((option) => numbers.includes(option)) &&
		(kind === 'multiple' || response.options.length === 1)
	);
}

function writeResponse(
	digits: DigitWriter,
	question: QuestionShape | undefined,
	response: Response,
): void {
	if (question === undefined) return;
	const { kind, options } = question;
	if (kind === 'single') {
		const position = options.findIndex(({ number }) => number === response.options[0]);
		digits.digit(position, options.length);
	} else {
		for (const { number } of options) digits.flag(response.options.includes(number));
	}
}

function readResponse(digits: DigitReader, question: QuestionShape | undefined): Response {
	if (question === undefined) return { options: [] };
	const { kind, options } = question;
	const picked =
		kind === 'single'
			? options.slice(digits.digit(options.length)).slice(0, 1)
			: options.filter(() => digits.flag());
	return { options: picked.map(({ number }) => number) };
}
