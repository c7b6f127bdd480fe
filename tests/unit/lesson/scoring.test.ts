import { describe, expect, test } from 'vitest';
import type { Answered } from '../../../src/lesson/runs.ts';
import { isCorrect, isResponseTo, neededOf, scoreAttempt } from '../../../src/lesson/scoring.ts';
import type { Assessment, Question } from '../../../src/model/activity.ts';
import { assessment, id } from '../../fixtures/build-module.ts';
import { correctResponse, wrongResponse } from '../../fixtures/walk.ts';

function questionWith(...options: boolean[]): Question {
	const [question] = assessment({ questions: [{ objective: 1, options }] }).questions;
	if (question === undefined) throw new Error('No question.');
	return question;
}
const picking = (...options: number[]) => ({ options: options.map(id.option) });

describe('a response', () => {
	test('is correct when exactly the correct options are picked', () => {
		const question = questionWith(true, false, true);

		expect(isCorrect(question, picking(1, 3))).toBe(true);
		expect(isCorrect(question, picking(1))).toBe(false);
		expect(isCorrect(question, picking(1, 2, 3))).toBe(false);
	});

	test('to a single choice is one known option', () => {
		const question = questionWith(true, false);

		expect(isResponseTo(question, picking(2))).toBe(true);
		expect(isResponseTo(question, picking(3))).toBe(false);
		expect(isResponseTo(question, picking(1, 2))).toBe(false);
		expect(isResponseTo(question, picking())).toBe(false);
	});

	test('to a multiple choice is at least one known option, each once and ascending', () => {
		const question = questionWith(true, false, true);

		expect(isResponseTo(question, picking(2))).toBe(true);
		expect(isResponseTo(question, picking(1, 2, 3))).toBe(true);
		expect(isResponseTo(question, picking(2, 1))).toBe(false);
		expect(isResponseTo(question, picking(2, 2))).toBe(false);
		expect(isResponseTo(question, picking())).toBe(false);
	});
});

test.for([
	[80, 12, 10],
	[80, 8, 7],
	[80, 5, 4],
	[50, 3, 2],
	[100, 7, 7],
	[70, 10, 7],
	[55, 20, 11],
])('%i % of %i questions needs %i', ([percent = 0, questions = 0, needed]) => {
	expect(neededOf(percent, questions)).toBe(needed);
});

describe('an attempt', () => {
	const six = assessment({ questions: [2, 2, 2, 1, 1, 1].map((objective) => ({ objective })) });

	test('is scored in hundredths of a per cent, in all and for each objective', () => {
		const score = scoreAttempt(six, answers(six, 4));

		expect(score).toEqual({
			correct: 4,
			of: 6,
			needed: 5,
			passed: false,
			score: 6667,
			objectives: [
				{ objective: 1, correct: 1, of: 3, met: false },
				{ objective: 2, correct: 3, of: 3, met: true },
			],
		});
	});

	test('is passed at the needed number of questions', () => {
		expect(scoreAttempt(six, answers(six, 5))).toMatchObject({ passed: true, score: 8333 });
	});

	test('is never passed without a question', () => {
		expect(scoreAttempt(six, [])).toMatchObject({ passed: false, score: 0 });
	});
});

/** The first `correct` questions answered correctly, the others not. */
function answers({ questions }: Assessment, correct: number): Answered[] {
	return questions.map((question, index) => ({
		kind: 'answered',
		attempt: 1,
		question: question.number,
		response: index < correct ? correctResponse(question) : wrongResponse(question),
	}));
}
