import { describe, expect, test } from 'vitest';
import type { LoadedModule } from '../../../src/lesson/action.ts';
import { fitProgress } from '../../../src/lesson/fit.ts';
import type { Activity } from '../../../src/model/activity.ts';
import {
	assessment,
	compiledModule,
	page,
	type QuestionParts,
} from '../../fixtures/build-module.ts';
import {
	begin,
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

const other = page({ number: 9 });

function released(activities: readonly Activity[], revision: number): LoadedModule {
	return loaded(compiledModule({ activities, revision }));
}

describe('an attempt', () => {
	const questions: readonly QuestionParts[] = [1, 1, 1, 2, 2, 2].map((objective, index) => ({
		objective,
		number: index + 1,
	}));
	const older = released([assessment({ number: 1, questions }), other], 1);
	const midst = perform(older, started(older), open(1), begin, submit(1), goOn, submit(2), goOn);
	const [first = 0, second = 0] = questionsAnswered();

	function questionsAnswered(): number[] {
		return (midst.logs[0]?.entries ?? []).flatMap((entry) =>
			entry.kind === 'answered' ? [entry.question] : [],
		);
	}
	function without(...numbers: readonly number[]): LoadedModule {
		const left = questions.filter(({ number = 0 }) => !numbers.includes(number));
		return released([assessment({ number: 1, questions: left }), other], 2);
	}

	test('keeps its answers and its questions when others are added', () => {
		const more = [7, 8, 9, 10].map((number) => ({ number, objective: 1 }));
		const after = released(
			[assessment({ number: 1, questions: [...questions, ...more] }), other],
			2,
		);

		const { progress, wasCut } = fitProgress(after, midst);

		expect(wasCut).toBe(false);
		expect(shownAs('question', after, progress)).toMatchObject({ position: 3, of: 4 });
		expect(progress.logs[0]?.entries).toEqual(midst.logs[0]?.entries);
	});

	test.each([
		['first', first, second],
		['last', second, first],
	])('loses the %s answer where its question was withdrawn, and keeps the other', (...given) => {
		const [, withdrawn, kept] = given;

		const { progress, wasCut } = fitProgress(without(withdrawn), midst);

		expect(wasCut).toBe(true);
		expect(progress.logs[0]?.entries).toMatchObject([
			{ kind: 'began', attempt: 1 },
			{ kind: 'answered', question: kept },
		]);
		expect(shownAs('question', without(withdrawn), progress)).toMatchObject({
			position: 2,
			of: 4,
		});
	});

	test('of which nothing is left to ask is finished, and counts', () => {
		const one = questions.slice(0, 3);
		const after = released([assessment({ number: 1, questions: one, draw: 2 }), other], 2);

		const { progress, wasCut } = fitProgress(after, midst);

		expect(wasCut).toBe(false);
		expect(progress.ledger.activities).toMatchObject([{ activity: 1, attempts: 1 }]);
		expect(shown(after, progress).kind).toBe('attempt-result');
	});

	test('that was finished is left to the ledger when it does not fit, and the next one stays', () => {
		const atIntro = perform(older, started(older), open(1));
		const failed = takeAttempt(older, atIntro, wrongResponse);
		const withdrawn = (failed.logs[0]?.entries ?? []).flatMap((entry) =>
			entry.kind === 'answered' ? [entry.question] : [],
		)[0];
		const secondBegun = perform(older, failed, begin);

		const { progress, wasCut } = fitProgress(without(withdrawn ?? 0), secondBegun);

		expect(wasCut).toBe(false);
		expect(progress.logs[0]?.entries).toEqual([{ kind: 'began', attempt: 2 }]);
		expect(progress.ledger).toEqual(failed.ledger);
	});

	test('once passed stays passed whatever becomes of its questions', () => {
		const passed = takeAttempt(older, perform(older, started(older), open(1)), correctResponse);

		const { progress } = fitProgress(without(first), passed);

		expect(progress.ledger).toEqual(passed.ledger);
		expect(progress.ledger.activities[0]).toMatchObject({ passed: true, best: 10_000 });
	});
});
