import { describe, expect, test } from 'vitest';
import type { Progress } from '../../../src/model/progress.ts';
import { resultsTable } from '../../../src/i18n/results-table.ts';
import { knownPass } from '../../../src/session/known-pass.ts';
import { toCsv } from '../../../src/session/results-csv.ts';
import { resultsOf } from '../../../src/session/results.ts';
import { assessment, compiledModule, id, page, scenario } from '../../fixtures/build-module.ts';
import { createWorld } from '../../fixtures/fake-world.ts';
import { finishScenario, takeAttempt } from '../../fixtures/take-module.ts';
import {
	choose,
	goOn,
	loaded,
	open,
	perform,
	started,
	takeAttempt as answerAll,
	correctResponse,
	wrongResponse,
	restart,
} from '../../fixtures/walk.ts';

const module = loaded(
	compiledModule({
		activities: [
			page({ number: 1 }),
			scenario({ number: 2 }),
			assessment({
				number: 3,
				draw: 1,
				questions: [{ objective: 1, options: [true, false, true] }],
			}),
		],
	}),
);
const now = Date.UTC(2026, 10, 27, 9, 5);

function after(...steps: readonly ((progress: Progress) => Progress)[]): Progress {
	return steps.reduce((progress, step) => step(progress), started(module));
}

const throughScenario = (progress: Progress) =>
	[open(2), goOn, choose(2)].reduce((so, action) => perform(module, so, action), progress);

describe('results', () => {
	test('say of a learner who has done nothing that nothing was done', () => {
		const results = resultsOf(module, started(module), now);

		expect(results).toMatchObject({
			status: 'incomplete',
			exportedAt: '2026-11-27T09:05:00.000Z',
			module: { id: 'ward-safety', version: '1.0.0' },
			decisions: [],
			answers: [],
			attemptsWithoutAnswers: [],
		});
		expect(results).not.toHaveProperty('score');
	});

	test('tell each choice in words, and practice apart from the recorded run', () => {
		const progress = after(throughScenario, (done) =>
			[restart(0), choose(1)].reduce((so, action) => perform(module, so, action), done),
		);

		const { decisions } = resultsOf(module, progress, now);

		expect(decisions).toEqual([
			{
				activity: 'The scenario 2',
				run: 'recorded',
				scene: 'Scene 1',
				choice: 'Choice 2',
				judgement: 'poor',
			},
			{
				activity: 'The scenario 2',
				run: 'practice',
				scene: 'Scene 1',
				choice: 'Choice 1',
				judgement: 'best',
			},
		]);
	});

	test('tell each answer of each attempt, and what was right', () => {
		const failed = answerAll(module, perform(module, started(module), open(3)), wrongResponse);
		const passed = answerAll(module, failed, correctResponse);

		const { answers, score } = resultsOf(module, passed, now);

		expect(answers.map(({ attempt, isCorrect }) => [attempt, isCorrect])).toEqual([
			[1, false],
			[2, true],
		]);
		expect(answers[1]).toMatchObject({
			question: 'Question 1',
			response: ['Option 1', 'Option 3'],
			rightAnswer: ['Option 1', 'Option 3'],
		});
		expect(score).toBe(100);
	});

	test('name an attempt of which only the facts are left', () => {
		const done = answerAll(module, perform(module, started(module), open(3)), wrongResponse);

		const { attemptsWithoutAnswers } = resultsOf(module, { ...done, logs: [] }, now);

		expect(attemptsWithoutAnswers).toEqual([{ activity: 'The assessment 3', attempt: 1 }]);
	});

	test('have a reference once there is a pass, and the day it runs out where that is known', () => {
		const { outline, activities } = module;
		const yearly = { outline: { ...outline, validMonths: 12 }, activities };
		const passed = knownPass(outline, id.registration(7));
		const facts = passed.ledger.activities.map((one) =>
			one.passed ? { ...one, attempts: 1, best: 10_000 } : one,
		);
		const whole = { ...passed, ledger: { ...passed.ledger, activities: facts } };

		expect(resultsOf(yearly, { ...whole, passedOn: '2028-02-29' }, now)).toMatchObject({
			passedOn: '2028-02-29',
			expiresOn: '2029-02-28',
			reference: expect.stringMatching(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/) as string,
		});
		expect(resultsOf(yearly, whole, now)).not.toHaveProperty('expiresOn');
		expect(resultsOf(yearly, started(module), now)).not.toHaveProperty('reference');
	});

	test('have no reference where no more than the pass is known', () => {
		const results = resultsOf(module, knownPass(module.outline, id.registration(7)), now);

		expect(results).toMatchObject({ status: 'passed' });
		expect(results).not.toHaveProperty('reference');
	});

	test('are given by a visit, for all that was done so far', async () => {
		const world = createWorld();
		const visit = await world.open();
		await finishScenario(visit);
		await takeAttempt(visit);

		const results = await visit.results();

		expect(results).toMatchObject({ status: 'passed', score: 100 });
		expect(results?.decisions).toHaveLength(1);
		expect(results?.answers).toHaveLength(4);
	});
});

describe('results as a table', () => {
	test('have a row for each decision and answer under one row of names', () => {
		const csv = toCsv(resultsOf(module, after(throughScenario), now), resultsTable.en);

		const lines = csv.split('\r\n');
		expect(lines[0]).toBe(
			'"Module","Module id","Version","Registration","Exported","Status","Score","Pass mark","Objectives met","Passed on","Expires on","Reference","Activity","Part","Asked","Given","Right answer","Result"',
		);
		expect(lines[1]).toContain('"The scenario 2","recorded run","Scene 1","Choice 2","","poor"');
		expect(lines).toHaveLength(3);
	});

	test('say what the certificate says, in the language of the learner', () => {
		const atCheck = [goOn, open(1), goOn, open(3)].reduce(
			(so, action) => perform(module, so, action),
			after(throughScenario),
		);
		const passed = answerAll(module, atCheck, correctResponse);
		const results = resultsOf(module, { ...passed, passedOn: '2026-11-26' }, now);

		const [heads, first] = toCsv(results, resultsTable.cy).split('\r\n');

		expect(heads).toContain('"Modiwl","Id y modiwl","Fersiwn"');
		expect(first).toContain('"100","1 o 1","objective-1","2026-11-26",""');
	});

	test.each([
		['Say “no”, then "go"', '"Say “no”, then ""go"""'],
		['=1+1', `"'=1+1"`],
		['-2', `"'-2"`],
	])('quote %s and make it no formula', (text, written) => {
		const results = resultsOf(module, after(throughScenario), now);
		const [decision] = results.decisions;
		if (decision === undefined) throw new Error('There is a decision.');

		const csv = toCsv({ ...results, decisions: [{ ...decision, choice: text }] }, resultsTable.en);

		expect(csv).toContain(`,${written},`);
	});
});
