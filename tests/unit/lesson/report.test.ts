import { describe, expect, test } from 'vitest';
import { createProgress } from '../../../src/lesson/progress.ts';
import { projectReport } from '../../../src/lesson/report.ts';
import {
	assessment,
	compiledModule,
	id,
	page,
	scenario,
	type SceneParts,
} from '../../fixtures/build-module.ts';
import {
	begin,
	choose,
	correctResponse,
	goOn,
	loaded,
	open,
	perform,
	restart,
	started,
	takeAttempt,
	wrongResponse,
} from '../../fixtures/walk.ts';

/** Page 1, scenarios 2 and 3, assessment 4 with two slots. */
const module = loaded(
	compiledModule({
		activities: [
			page({ number: 1 }),
			scenario({ number: 2 }),
			scenario({ number: 3 }),
			assessment({
				number: 4,
				draw: 1,
				questions: [
					{ objective: 1, key: 'ward-selfie', options: [true, false, true] },
					{ objective: 2, key: 'friend-request', options: [false, true] },
				],
			}),
		],
	}),
);
const begun = started(module);
const atIntro = perform(module, begun, open(4));

const path = (text: string) => ({ letters: text, words: [text] });

describe('status and score', () => {
	test('tell of a failed attempt until the assessment is passed', () => {
		const failed = takeAttempt(module, atIntro, wrongResponse);
		const passed = takeAttempt(module, failed, correctResponse);

		expect(projectReport(module, atIntro)).not.toHaveProperty('hasFailedAttempt');
		expect(projectReport(module, failed).hasFailedAttempt).toBe(true);
		expect(projectReport(module, passed)).not.toHaveProperty('hasFailedAttempt');
	});

	test('are none before the first entry', () => {
		const report = projectReport(module, createProgress(id.registration(1)));

		expect(report).toEqual({
			completion: 'none',
			success: 'unknown',
			objectives: [
				{ id: 'objective-1', met: false },
				{ id: 'objective-2', met: false },
			],
			interactions: [],
		});
		expect(projectReport(module, begun).completion).toBe('none');
	});

	test('are incomplete from the first fact on, be it only a page that was read', () => {
		const read = perform(module, begun, open(1), goOn);

		expect(projectReport(module, read)).toMatchObject({ completion: 'incomplete' });
		expect(projectReport(module, read)).not.toHaveProperty('score');
	});

	test('have a score once an attempt is finished, and not before', () => {
		const midst = perform(module, atIntro, begin);
		const failed = takeAttempt(module, atIntro, wrongResponse);
		const half = takeAttempt(module, atIntro, (question) =>
			question.key === 'ward-selfie' ? correctResponse(question) : wrongResponse(question),
		);

		expect(projectReport(module, midst)).not.toHaveProperty('score');
		expect(projectReport(module, failed).score).toBe(0);
		expect(projectReport(module, half)).toMatchObject({
			score: 50,
			success: 'unknown',
			objectives: [{ met: true }, { met: false }],
		});
	});

	test('have at most two decimals in the score', () => {
		const three = loaded(
			compiledModule({
				activities: [
					assessment({ draw: 3, questions: [1, 1, 1].map((objective) => ({ objective })) }),
				],
			}),
		);
		let left = 2;

		const end = takeAttempt(three, started(three), (question) =>
			(left -= 1) >= 0 ? correctResponse(question) : wrongResponse(question),
		);

		expect(projectReport(three, end).score).toBe(66.67);
	});

	test('are passed only when everything required is finished too', () => {
		const passed = takeAttempt(module, atIntro, correctResponse);
		const scenarios = [2, 3].flatMap((number) => [open(number), goOn, choose(2), goOn]);

		const all = perform(module, passed, goOn, open(1), goOn, ...scenarios);

		expect(projectReport(module, passed)).toMatchObject({
			completion: 'incomplete',
			success: 'unknown',
			score: 100,
		});
		expect(projectReport(module, all)).toMatchObject({
			completion: 'completed',
			success: 'passed',
		});
	});

	test('of a module without an assessment are completed, with neither score nor success', () => {
		const pages = loaded(compiledModule({ activities: [page()] }));

		const report = projectReport(pages, perform(pages, started(pages), goOn));

		expect(report).toMatchObject({ completion: 'completed', success: 'unknown' });
		expect(report).not.toHaveProperty('score');
	});
});

describe('the interaction of a scenario', () => {
	test('is the path of the recorded run, as text, and not of a practice run', () => {
		const end = perform(module, begun, open(2), goOn, choose(2), restart(0), choose(1), goOn);

		expect(projectReport(module, end).interactions).toEqual([
			{
				id: 'scenario-2',
				type: 'performance',
				outcome: { response: path('scene-1 2, scene-3'), result: 'wrong' },
			},
		]);
	});

	test('is not there before the ending', () => {
		const midst = perform(module, begun, open(2), goOn);

		expect(projectReport(module, midst).interactions).toEqual([]);
	});

	test('keeps its slot: a scenario before it that is not finished has id and type only', () => {
		const end = perform(module, begun, open(3), goOn, choose(1), goOn);

		expect(projectReport(module, end).interactions).toEqual([
			{ id: 'scenario-2', type: 'performance' },
			{
				id: 'scenario-3',
				type: 'performance',
				outcome: { response: path('scene-1 1, scene-2'), result: 'correct' },
			},
		]);
	});

	test('is neutral where an acceptable choice was the worst, or nothing is judged', () => {
		const resultOf = (judgements: readonly ('best' | 'acceptable' | undefined)[]) => {
			const scenes = judgements.map((judgement, index): SceneParts => ({
				choices: [{ to: index + 2, ...(judgement && { judgement }) }],
			}));
			const one = loaded(compiledModule({ activities: [scenario({ scenes: [...scenes, {}] })] }));
			const end = perform(one, started(one), goOn, ...judgements.map(() => choose(1)));
			return projectReport(one, end).interactions[0]?.outcome?.result;
		};

		expect(resultOf(['best', 'acceptable'])).toBe('neutral');
		expect(resultOf([undefined])).toBe('neutral');
		expect(resultOf(['best', undefined])).toBe('correct');
	});

	test('fits 255 characters: a long path keeps its beginning and its ending', () => {
		const length = 14;
		const scenes = Array.from({ length }, (_, index): SceneParts => ({
			key: `a-scene-with-a-long-heading-${index + 1}`,
			choices: [{ to: index + 2 }],
		}));
		const long = loaded(
			compiledModule({ activities: [scenario({ scenes: [...scenes, { key: 'the-end' }] })] }),
		);
		const moves = Array.from({ length }, () => choose(1));

		const { interactions } = projectReport(long, perform(long, started(long), goOn, ...moves));

		const response = interactions[0]?.outcome?.response.letters ?? '';
		expect(response).toMatch(/^a-scene-with-a-long-heading-1 1, .* 1, \.\.\. the-end$/);
		expect(response.length).toBeGreaterThan(200);
		expect(response.length).toBeLessThanOrEqual(255);
	});
});

describe('the interactions of an assessment', () => {
	test('are responses as letters and as words of the options as written, in the slots after the scenarios', () => {
		const end = takeAttempt(module, atIntro, (question) =>
			question.key === 'ward-selfie' ? { options: [id.option(3)] } : correctResponse(question),
		);

		expect(projectReport(module, end).interactions).toEqual([
			{ id: 'scenario-2', type: 'performance' },
			{ id: 'scenario-3', type: 'performance' },
			{
				id: 'assessment-4.ward-selfie',
				type: 'choice',
				description: 'Question 1',
				outcome: {
					response: { letters: 'c', words: ['Option 3'] },
					correct: { letters: 'a,c', words: ['Option 1', 'Option 3'] },
					result: 'wrong',
				},
			},
			{
				id: 'assessment-4.friend-request',
				type: 'choice',
				description: 'Question 2',
				outcome: {
					response: { letters: 'b', words: ['Option 2'] },
					correct: { letters: 'b', words: ['Option 2'] },
					result: 'correct',
				},
			},
		]);
	});

	test('of the next attempt follow with ids of their own', () => {
		const two = takeAttempt(module, takeAttempt(module, atIntro, wrongResponse), correctResponse);

		const ids = projectReport(module, two).interactions.map((interaction) => interaction.id);

		expect(ids.slice(4)).toEqual(['assessment-4.2.ward-selfie', 'assessment-4.2.friend-request']);
	});

	test('end where the assessment that would name them is not loaded', () => {
		const end = takeAttempt(module, atIntro, correctResponse);
		const played = perform(module, end, goOn, open(2), goOn, choose(2));
		const activities = new Map([...module.activities].filter(([number]) => number !== 4));

		const { interactions } = projectReport({ ...module, activities }, played);

		expect(interactions.map((interaction) => interaction.id)).toEqual(['scenario-2']);
	});

	test('of an attempt of which only the ledger is left have no outcome', () => {
		const end = takeAttempt(module, takeAttempt(module, atIntro, wrongResponse), correctResponse);
		const shrunk = {
			...end,
			logs: end.logs.map((log) => ({
				...log,
				entries: log.entries.slice(log.entries.findLastIndex(({ kind }) => kind === 'began')),
			})),
		};

		const { interactions } = projectReport(module, shrunk);

		expect(interactions[2]).toEqual({
			id: 'assessment-4.ward-selfie',
			type: 'choice',
			description: 'Question 1',
		});
		expect(interactions[4]?.outcome?.result).toBe('correct');
	});
});

test('ids are printable ASCII', () => {
	const welsh = loaded(
		compiledModule({
			activities: [scenario({ scenes: [{ key: 'siân-a’r-llun', choices: [{ to: 2 }] }, {}] })],
		}),
	);

	const { interactions } = projectReport(welsh, perform(welsh, started(welsh), goOn, choose(1)));

	expect(interactions[0]?.outcome?.response).toEqual(path('sian-ar-llun 1, scene-2'));
});
