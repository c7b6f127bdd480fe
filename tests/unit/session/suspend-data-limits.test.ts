import { describe, expect, test } from 'vitest';
import { drawSlots } from '../../../src/lesson/draw.ts';
import type { AssessmentShape, LockShape } from '../../../src/model/lock.ts';
import type { Entry, Progress } from '../../../src/model/progress.ts';
import { decodeSuspendData } from '../../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../../src/session/suspend-data/encode.ts';
import { assessment, id, lockShapeOf } from '../../fixtures/build-module.ts';
import { madeUpLock, madeUpProgress } from '../../fixtures/made-up-module.ts';

const revision = id.revision(1);
const check = id.activity(301);

/** 300 scenarios of 20 decisions with 12 choices each, and an assessment of 48 questions with five options. */
function largestLock(): LockShape {
	const questions = Array.from({ length: 48 }, (_, index) => ({
		objective: 1 + Math.floor(index / 12),
		options: [true, true, false, false, false],
	}));
	const stories = madeUpLock(300, 20, 12);
	const shape = lockShapeOf([assessment({ number: check, draw: 12, questions })]);
	return { ...stories, activities: [...stories.activities, ...shape.activities] };
}

const lock = largestLock();

/** Every decision made, and three attempts finished, every option picked; the learner stands in this activity. */
function everythingDone(activity: number): Progress {
	const stories = madeUpProgress(lock, 6000);
	const shape = lock.activities.at(-1) as AssessmentShape;
	const options = [1, 2, 3, 4, 5].map(id.option);
	const entries = [1, 2, 3].flatMap((attempt): Entry[] => [
		{ kind: 'began', attempt },
		...drawSlots(shape, revision, stories.registration, attempt).map((question): Entry => {
			return { kind: 'answered', attempt, question, response: { options } };
		}),
	]);
	const facts = { activity: check, finished: 1, attempts: 3, passed: false, best: 6250 };
	return {
		...stories,
		place: { screen: 'end', activity: id.activity(activity), at: 20 },
		ledger: { ...stories.ledger, activities: [...stories.ledger.activities, facts] },
		logs: [...stories.logs, { activity: check, revision, entries }],
	};
}

describe('a module of 6,000 decisions with three attempts at 48 questions', () => {
	test('shrinks its oldest finished runs to their ledger facts, and no more than it must', () => {
		const progress = everythingDone(300);

		const text = encodeSuspendData(lock, revision, progress);
		const decoded = decodeSuspendData(lock, text);

		const kept = decoded?.logs.length ?? 0;
		expect(text.length).toBeLessThanOrEqual(3500);
		expect(text.length).toBeGreaterThan(3450);
		expect(kept).toBeGreaterThan(250);
		expect(kept).toBeLessThan(301);
		expect(decoded).toEqual({ ...progress, logs: progress.logs.slice(-kept) });
	});

	test('keeps the run of the place, however old it is', () => {
		const progress = everythingDone(1);

		const decoded = decodeSuspendData(lock, encodeSuspendData(lock, revision, progress));

		const kept = decoded?.logs.map(({ activity }) => activity) ?? [];
		expect(kept[0]).toBe(1);
		expect(kept[1]).toBeGreaterThan(2);
		expect(kept.at(-1)).toBe(check);
		expect(decoded?.place).toEqual(progress.place);
		expect(decoded?.ledger).toEqual(progress.ledger);
	});
});
