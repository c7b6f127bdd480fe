import { describe, expect, test } from 'vitest';
import { drawSlots } from '../../../src/lesson/draw.ts';
import type { AssessmentShape, LockShape } from '../../../src/model/lock.ts';
import type { Entry, Progress } from '../../../src/model/progress.ts';
import { decodeSuspendData } from '../../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../../src/session/suspend-data/encode.ts';
import { assessment, id, lockShapeOf, scenario } from '../../fixtures/build-module.ts';
import { madeUpLock, madeUpProgress } from '../../fixtures/made-up-module.ts';
import { toldCharacters } from '../../fixtures/told-bits.ts';

const revision = id.revision(1);

/** Two scenarios of scenes with three choices, and 16 questions over four objectives. */
function firstContentLock(): LockShape {
	const questions = Array.from({ length: 16 }, (_, index) => ({
		objective: 1 + Math.floor(index / 4),
		options: [false, true, false, false],
	}));
	const scenarios = madeUpLock(2, 30, 3);
	const check = lockShapeOf([assessment({ number: 3, questions })]);
	return { ...scenarios, activities: [...scenarios.activities, ...check.activities] };
}

describe('size', () => {
	const lock = firstContentLock();

	test('three choices out of three take at most 20 characters', () => {
		const text = encodeSuspendData(lock, revision, madeUpProgress(lock, 3));

		expect(text.length).toBeLessThanOrEqual(20);
	});

	test.each([29, 30, 31])('%i choices out of three take at most 32 characters', (made) => {
		const text = encodeSuspendData(lock, revision, madeUpProgress(lock, made));

		expect(text.length).toBeLessThanOrEqual(32);
	});

	test.each([
		{ decisions: 60, scenarios: 6, choices: 3 },
		{ decisions: 600, scenarios: 60, choices: 3 },
		{ decisions: 600, scenarios: 1, choices: 4 },
		{ decisions: 6000, scenarios: 300, choices: 3 },
		{ decisions: 6000, scenarios: 10, choices: 5 },
	])(
		'$decisions decisions in $scenarios scenarios take little more than they tell',
		({ decisions, scenarios, choices }) => {
			const made = madeUpLock(scenarios, decisions / scenarios, choices);
			for (const progress of [decisions - 1, decisions].map((n) => madeUpProgress(made, n))) {
				const told = toldCharacters(made, progress);

				const text = encodeSuspendData(made, revision, progress);

				expect(decodeSuspendData(made, text)).toEqual(progress);
				expect(text.length).toBeGreaterThanOrEqual(told);
				expect(text.length).toBeLessThanOrEqual(1.1 * told + 20);
			}
		},
	);
});

describe('what progress tells, in characters', () => {
	test('is the logarithm of the choices written, and a bit for each activity and objective', () => {
		const lock = madeUpLock(6, 10, 3);

		const told = toldCharacters(lock, madeUpProgress(lock, 60));

		expect(told).toBeCloseTo((60 * Math.log2(3) + 6 + 4) / 6);
	});

	test('counts an answer by its options, several of them as a bit each, and an attempt with its score', () => {
		const lock = lockShapeOf([
			assessment({
				number: 1,
				questions: [
					{ objective: 1, options: [true, false, false] },
					{ objective: 1, options: [true, false, true, false] },
				],
			}),
		]);
		const progress: Progress = {
			registration: id.registration(1),
			place: { screen: 'tasks' },
			ledger: {
				activities: [
					{ activity: id.activity(1), finished: 1, attempts: 1, passed: false, best: 5000 },
				],
				objectives: [],
			},
			logs: [
				{
					activity: id.activity(1),
					revision,
					entries: [{ kind: 'began', attempt: 1 }, answered(1, 1), answered(2, 1, 3)],
				},
			],
		};

		const told = toldCharacters(lock, progress);

		const facts = 1 + 1 + 1 + Math.log2(10_001);
		expect(told).toBeCloseTo((Math.log2(3) + 4 + facts + lock.objectives.length) / 6);
	});

	function answered(question: number, ...options: readonly number[]): Entry {
		const response = { options: options.map(id.option) };
		return { kind: 'answered', attempt: 1, question: id.question(question), response };
	}
});

describe('past 3,500 characters', () => {
	const lock = madeUpLock(10, 1500, 3);

	test('the oldest finished scenarios shrink to their ledger facts', () => {
		const progress = madeUpProgress(lock, 14_500);

		const text = encodeSuspendData(lock, revision, progress);
		const decoded = decodeSuspendData(lock, text);

		expect(text.length).toBeLessThanOrEqual(3500);
		expect(decoded?.ledger).toEqual(progress.ledger);
		expect(decoded?.place).toEqual(progress.place);
		expect(decoded?.logs).toEqual(progress.logs.slice(-(decoded?.logs.length ?? 0)));
		expect(decoded?.logs.length).toBeGreaterThan(6);
	});

	test('the log of the place is left out last, and only past 4,096', () => {
		const huge = madeUpLock(2, 16_000, 3);
		const made = { ...madeUpProgress(huge, 30_000), ledger: { activities: [], objectives: [] } };

		const text = encodeSuspendData(huge, revision, made);

		expect(text.length).toBeLessThanOrEqual(4096);
		expect(decodeSuspendData(huge, text)?.logs).toEqual(made.logs.slice(1));
	});
});

describe('an assessment', () => {
	const lock = lockShapeOf([
		assessment({
			number: 1,
			questions: [
				{ objective: 1 },
				{ objective: 1, options: [true, false, true, true] },
				{ objective: 1 },
				{ objective: 1 },
			],
		}),
	]);
	const shape = lock.activities[0] as AssessmentShape;

	function progressWith(entries: readonly Entry[], attempts = 0): Progress {
		const facts = { activity: id.activity(1), finished: attempts, attempts, passed: false };
		return {
			registration: id.registration(77),
			place: { screen: 'step', activity: id.activity(1), at: 1 },
			ledger: { activities: attempts > 0 ? [{ ...facts, best: 5000 }] : [], objectives: [] },
			logs: [{ activity: id.activity(1), revision, entries }],
		};
	}

	function attemptOf(attempt: number, questions: readonly number[]): Entry[] {
		return [
			{ kind: 'began', attempt },
			...questions.map((question): Entry => {
				const options = question === 2 ? [1, 4].map(id.option) : [id.option(2)];
				return {
					kind: 'answered',
					attempt,
					question: id.question(question),
					response: { options },
				};
			}),
		];
	}

	test('answers to the drawn questions cost their options only', () => {
		const drawn = drawSlots(shape, revision, id.registration(77), 1);
		const before = encodeSuspendData(lock, revision, progressWith([], 1));

		const text = encodeSuspendData(lock, revision, progressWith(attemptOf(1, drawn), 1));

		expect(decodeSuspendData(lock, text)).toEqual(progressWith(attemptOf(1, drawn), 1));
		expect(text.length).toBeLessThanOrEqual(before.length + 1);
	});

	test('answers to other questions than those drawn are named', () => {
		const undrawn = [1, 2, 3, 4].filter(
			(question) =>
				!drawSlots(shape, revision, id.registration(77), 1).includes(id.question(question)),
		);
		const progress = progressWith(attemptOf(1, undrawn));

		const text = encodeSuspendData(lock, revision, progress);

		expect(decodeSuspendData(lock, text)).toEqual({
			...progress,
			place: { ...progress.place, at: 1 },
		});
	});
});

describe('a scenario', () => {
	const lock = lockShapeOf([
		scenario({
			number: 1,
			scenes: [
				{ choices: [{ to: 2 }, { to: 3 }] },
				{ choices: [{ to: 1 }, { to: 3 }, { to: 1 }] },
				{ outcome: 'good' },
			],
		}),
	]);

	function progressWith(...entries: Entry[]): Progress {
		return {
			registration: id.registration(1),
			place: { screen: 'tasks' },
			ledger: { activities: [], objectives: [] },
			logs: [{ activity: id.activity(1), revision, entries }],
		};
	}
	const chose = (scene: number, choice: number): Entry => ({
		kind: 'chose',
		scene: id.scene(scene),
		choice: id.choice(choice),
	});
	const restarted = (keep: number): Entry => ({ kind: 'restarted', keep });
	const through = (progress: Progress) =>
		decodeSuspendData(lock, encodeSuspendData(lock, revision, progress));

	test('of the practice runs, only the one in progress is kept', () => {
		const progress = progressWith(
			...[chose(1, 1), chose(2, 2)],
			...[restarted(0), chose(1, 2)],
			...[restarted(0), chose(1, 1), chose(2, 3)],
		);

		expect(through(progress)).toEqual(
			progressWith(chose(1, 1), chose(2, 2), restarted(1), chose(2, 3)),
		);
	});

	test('of a run that does not follow the lock, the part that does is kept', () => {
		expect(through(progressWith(chose(1, 1), chose(2, 4), chose(3, 1)))).toEqual(
			progressWith(chose(1, 1)),
		);
		expect(through(progressWith(chose(2, 1)))?.logs).toEqual([]);
	});
});

describe('a lock that was changed', () => {
	const lock = madeUpLock(1, 3, 2);
	const text = encodeSuspendData(lock, revision, madeUpProgress(lock, 2));

	/** Withdraws the first choice of the first scene. */
	function withdrawn(gone: number): LockShape {
		const [activity] = lock.activities;
		if (activity?.kind !== 'scenario') throw new Error('It is a scenario.');
		const [first, ...others] = activity.scenes;
		if (first === undefined) throw new Error('It has scenes.');
		const choices = first.choices.map((choice, index) =>
			index === 0 ? { ...choice, gone: id.revision(gone) } : choice,
		);
		return { ...lock, activities: [{ ...activity, scenes: [{ ...first, choices }, ...others] }] };
	}

	test('in a later revision reads what was written before', () => {
		expect(decodeSuspendData(withdrawn(2), text)).toEqual(madeUpProgress(lock, 2));
	});

	test('in the very revision does not: its numbers mean something else', () => {
		expect(decodeSuspendData(withdrawn(1), text)).toBeUndefined();
	});
});

test('six thousand decisions are encoded in less than 50 milliseconds', () => {
	const lock = madeUpLock(300, 20, 3);
	const progress = madeUpProgress(lock, 5999);
	encodeSuspendData(lock, revision, progress);
	// Of the processor, for other work on the machine is not what is measured.
	const times = Array.from({ length: 10 }, () => {
		const before = process.cpuUsage();
		encodeSuspendData(lock, revision, progress);
		return process.cpuUsage(before).user / 1000;
	});

	expect(Math.min(...times)).toBeLessThan(50);
});
