import { describe, expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import { createAssessmentMachine, replayAttempt } from '../../../src/lesson/assessment-machine.ts';
import { assessment, id } from '../../fixtures/build-module.ts';

const check = assessment({
	questions: [{ objective: 1 }, { objective: 1 }, { objective: 1, options: [true, true, false] }],
});
const slots = [3, 1].map(id.question);
const answer = (question: number, ...options: number[]) => ({
	question: id.question(question),
	response: { options: options.map(id.option) },
});

describe('an attempt', () => {
	test('asks the drawn questions in their order and is then finished', () => {
		expect(replayAttempt(check, slots, [answer(3, 1, 2), answer(1, 2)])).toBe(2);
		expect(replayAttempt(check, slots, [answer(3, 1), answer(1, 1), answer(1, 1)])).toBe(2);
	});

	test('takes no answer to a question it does not ask at that point', () => {
		expect(replayAttempt(check, slots, [answer(1, 2)])).toBe(0);
		expect(replayAttempt(check, slots, [answer(3, 1), answer(2, 1)])).toBe(1);
	});

	test('takes no response that could not be given', () => {
		expect(replayAttempt(check, slots, [answer(3)])).toBe(0);
		expect(replayAttempt(check, slots, [answer(3, 1), answer(1, 1, 2)])).toBe(1);
	});

	test('without a question is finished at once', () => {
		const [snapshot] = initialTransition(createAssessmentMachine(check, []));

		expect(snapshot.status).toBe('done');
	});
});
