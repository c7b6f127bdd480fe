import { describe, expect, test } from 'vitest';
import { act } from '../../../src/lesson/act.ts';
import { screenAt } from '../../../src/lesson/screen.ts';
import type { Question } from '../../../src/model/activity.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { assessment, compiledModule, id, page, scenario } from '../../fixtures/build-module.ts';
import {
	begin,
	choose,
	correctResponse,
	goOn,
	loaded,
	open,
	perform,
	shown,
	shownAs,
	started,
	submit,
	takeAttempt,
	wrongResponse,
} from '../../fixtures/walk.ts';

/** Page 1 is on objective 1, scenario 2 on objective 2; four questions of both, 75 %, two attempts. */
const module = loaded(
	compiledModule({
		activities: [
			page({ number: 1 }),
			scenario({ number: 2 }),
			assessment({ number: 3, passPercent: 75, attempts: 2 }),
		],
	}),
);
const taught = perform(module, started(module), open(1), goOn, open(2), goOn, choose(2), goOn);
const atIntro = perform(module, taught, open(3));

const onObjective = (objective: number) => (question: Question) =>
	question.objective === objective ? correctResponse(question) : wrongResponse(question);

/** Both attempts failed on objective 2, which scenario 2 teaches. */
function failTwice(progress: Progress): Progress {
	return takeAttempt(module, takeAttempt(module, progress, onObjective(1)), onObjective(1));
}

describe('an attempt', () => {
	test('begins from the intro, which says how many are left', () => {
		const first = perform(module, atIntro, begin);

		expect(shownAs('intro', module, atIntro).attempt).toEqual({ number: 1, left: 2 });
		expect(first.logs.at(-1)?.entries).toEqual([{ kind: 'began', attempt: 1 }]);
		expect(shownAs('question', module, first)).toMatchObject({ position: 1, of: 4, attempt: 1 });
		expect(act(module, atIntro, goOn).fits).toBe(false);
	});

	test('asks each drawn question once and says after each whether it was correct', () => {
		let progress = perform(module, atIntro, begin);
		const asked: number[] = [];
		for (let position = 1; position <= 4; position += 1) {
			const { question } = shownAs('question', module, progress);
			const response = position === 1 ? wrongResponse(question) : correctResponse(question);
			asked.push(question.number);

			progress = perform(module, progress, { type: 'response.submit', response });

			expect(shownAs('answer-feedback', module, progress)).toMatchObject({
				position,
				picked: response.options,
				correct: position > 1,
			});
			progress = perform(module, progress, goOn);
		}

		expect(new Set(asked).size).toBe(4);
		expect(shown(module, progress).kind).toBe('attempt-result');
	});

	test('refuses an answer to its feedback, an empty one and one it does not offer', () => {
		const first = perform(module, atIntro, begin);
		const answered = perform(module, first, submit(1));

		expect(act(module, answered, submit(1)).fits).toBe(false);
		expect(act(module, first, submit()).fits).toBe(false);
		expect(act(module, first, submit(9)).fits).toBe(false);
		expect(act(module, first, begin).fits).toBe(false);
	});

	test('left in its midst goes on at the same question, and uses up nothing', () => {
		const midst = perform(module, atIntro, begin, submit(1), goOn, { type: 'tasks.show' });

		const back = perform(module, midst, open(3));

		expect(shownAs('tasks', module, midst).tasks[2]).toMatchObject({
			state: 'in progress',
			attemptsLeft: 2,
		});
		expect(shownAs('question', module, back)).toMatchObject({ position: 2, attempt: 1 });
	});

	test('shows earlier questions read-only, with the options in the order they had', () => {
		const first = perform(module, atIntro, begin);
		const { options } = shownAs('question', module, first);
		const later = perform(module, first, submit(2), goOn);

		expect(screenAt(module, later, first.place)).toMatchObject({
			kind: 'question',
			readOnly: true,
			options,
			picked: [2],
		});
	});
});

describe('the result of an attempt', () => {
	test('that passes is in the ledger with the last answer', () => {
		const end = takeAttempt(module, atIntro, correctResponse);

		expect(end.ledger.activities.at(-1)).toEqual({
			activity: 3,
			finished: 1,
			attempts: 1,
			passed: true,
			best: 10_000,
		});
		expect(end.ledger.objectives).toEqual([1, 2]);
		expect(shownAs('attempt-result', module, end)).toMatchObject({
			passed: true,
			correct: 4,
			of: 4,
			needed: 3,
			lookAgain: [],
		});
		expect(perform(module, end, goOn).place).toEqual({ screen: 'result' });
	});

	test('that fails says per objective what was missed and where to look again', () => {
		const end = takeAttempt(module, atIntro, onObjective(1));

		const result = shownAs('attempt-result', module, end);

		expect(result).toMatchObject({ passed: false, correct: 2, needed: 3, left: 1 });
		expect(result.objectives).toMatchObject([
			{ objective: { number: 1 }, correct: 2, of: 2, met: true },
			{ objective: { number: 2 }, correct: 0, of: 2, met: false },
		]);
		expect(result.lookAgain.map(({ number }) => number)).toEqual([2]);
	});

	test('keeps the best score and what was met, whatever comes after', () => {
		const better = takeAttempt(module, atIntro, onObjective(1));

		const worse = takeAttempt(module, better, wrongResponse);

		expect(worse.ledger.activities.at(-1)).toMatchObject({ attempts: 2, best: 5000 });
		expect(worse.ledger.objectives).toEqual([1]);
	});

	test('lets the next attempt begin from there, with questions of its own', () => {
		const end = takeAttempt(module, atIntro, wrongResponse);

		const second = perform(module, end, begin);

		expect(shownAs('question', module, second)).toMatchObject({ attempt: 2, position: 1 });
	});

	test('once passed, no further attempt can begin', () => {
		const end = takeAttempt(module, atIntro, correctResponse);

		expect(act(module, end, begin).fits).toBe(false);
		expect(perform(module, end, goOn, open(3)).place).toEqual({
			screen: 'end',
			activity: 3,
			at: 4,
		});
	});
});

describe('after the last attempt', () => {
	const closed = failTwice(atIntro);

	test('the assessment closes and what was missed reopens', () => {
		const tasks = perform(module, closed, goOn);

		expect(shownAs('attempt-result', module, closed)).toMatchObject({ left: 0 });
		expect(act(module, closed, begin).fits).toBe(false);
		expect(shownAs('tasks', module, tasks)).toMatchObject({
			next: 2,
			minutesLeft: 10,
			tasks: [{ state: 'finished' }, { state: 'reopened' }, { state: 'closed', attemptsLeft: 0 }],
		});
	});

	test('a closed assessment shows its last result', () => {
		const opened = perform(module, closed, goOn, open(3));

		expect(shownAs('attempt-result', module, opened).lookAgain).toMatchObject([{ number: 2 }]);
	});

	test('a reopened scenario starts anew as a practice run, and its end gives new attempts', () => {
		const again = perform(module, closed, goOn, open(2));
		const end = perform(module, again, goOn, choose(1), goOn);

		expect(again.place).toEqual({ screen: 'intro', activity: 2, at: 0 });
		expect(shownAs('debrief', module, end).practice).toBe(true);
		expect(end.ledger.activities[1]).toMatchObject({ activity: 2, finished: 2 });
		expect(shownAs('intro', module, perform(module, end, goOn, open(3))).attempt).toEqual({
			number: 3,
			left: 2,
		});
	});

	test('the next failure of all attempts reopens it once more', () => {
		const again = perform(module, closed, goOn, open(2), goOn, choose(2), goOn, open(3));

		const twice = perform(module, failTwice(again), goOn);

		expect(twice.ledger.activities.at(-1)).toMatchObject({ attempts: 4, finished: 2 });
		expect(shownAs('tasks', module, twice).tasks).toMatchObject([
			{ state: 'finished' },
			{ state: 'reopened' },
			{ state: 'closed' },
		]);
	});

	test('a pass in a later round is a pass', () => {
		const again = perform(module, closed, goOn, open(2), goOn, choose(2), goOn, open(3));

		const end = perform(module, takeAttempt(module, again, correctResponse), goOn);

		expect(shownAs('result', module, end)).toMatchObject({ passed: true, score: 100 });
	});
});

test('another learner is asked other questions', () => {
	const drawn = [1, 2, 3, 4, 5, 6].map((registration) => {
		const begun = perform(module, started(module, registration), open(3), begin);
		return shownAs('question', module, begun).question.number;
	});

	expect(new Set(drawn).size).toBeGreaterThan(1);
	expect(drawn.every((number) => number <= id.question(3))).toBe(true);
});
