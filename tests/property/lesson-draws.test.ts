import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSlots, hash, orderOptions } from '../../src/lesson/draw.ts';
import type { AssessmentShape } from '../../src/model/lock.ts';
import { assessment, id, lockShapeOf, type QuestionParts } from '../fixtures/build-module.ts';
import { registration } from '../fixtures/random-module.ts';

const now = id.revision(1);

function shapeOf(draw: number, objectives: readonly number[]): AssessmentShape {
	const questions = objectives.map((objective): QuestionParts => ({ objective }));
	const [shape] = lockShapeOf([assessment({ draw, questions })]).activities;
	if (shape?.kind !== 'assessment') throw new Error('Not an assessment.');
	return shape;
}

const attempt = fc.integer({ min: 1, max: 9 });
const share = fc.integer({ min: 1, max: 3 });
/** The objective of each question. */
const bank = fc
	.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 24 })
	.map((objectives) => objectives);

describe('a draw', () => {
	test('is the same whenever it is made', () => {
		fc.assert(
			fc.property(bank, share, registration, attempt, (objectives, draw, learner, nth) => {
				expect(drawSlots(shapeOf(draw, objectives), now, learner, nth)).toEqual(
					drawSlots(shapeOf(draw, objectives), now, learner, nth),
				);
			}),
		);
	});

	test('gives each objective its share, in the order of objectives, and no question twice', () => {
		fc.assert(
			fc.property(bank, share, registration, attempt, (objectives, draw, learner, nth) => {
				const slots = drawSlots(shapeOf(draw, objectives), now, learner, nth);

				const expected = [1, 2, 3, 4].flatMap((objective) => {
					const its = objectives.filter((one) => one === objective);
					return its.slice(0, draw);
				});
				expect(slots.map((number) => objectives[number - 1])).toEqual(expected);
				expect(new Set(slots).size).toBe(slots.length);
			}),
		);
	});

	test('keeps what was answered, whatever part of it was', () => {
		fc.assert(
			fc.property(
				bank,
				share,
				registration,
				attempt,
				fc.nat(),
				(objectives, draw, learner, nth, cut) => {
					const shape = shapeOf(draw, objectives);
					const slots = drawSlots(shape, now, learner, nth);

					const answered = slots.slice(0, cut % (slots.length + 1));

					expect(drawSlots(shape, now, learner, nth, answered)).toEqual(slots);
				},
			),
		);
	});

	test('changes by an added question only where that one ranks among the drawn', () => {
		fc.assert(
			fc.property(bank, share, registration, attempt, (objectives, draw, learner, nth) => {
				const before = drawSlots(shapeOf(draw, objectives), now, learner, nth);
				const added = objectives.length + 1;

				const after = drawSlots(shapeOf(draw, [...objectives, 1]), now, learner, nth);

				const kept = after.filter((number) => number !== added);
				expect(before.filter((number) => kept.includes(number))).toEqual(kept);
				expect(before.length - kept.length).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('asks a question added to an objective that has its share answered already in no attempt under way', () => {
		fc.assert(
			fc.property(bank, share, registration, attempt, (objectives, draw, learner, nth) => {
				const answered = drawSlots(shapeOf(draw, objectives), now, learner, nth);
				const isFull = answered.filter((number) => objectives[number - 1] === 1).length === draw;
				fc.pre(isFull);

				const after = drawSlots(shapeOf(draw, [...objectives, 1]), now, learner, nth, answered);

				expect(after).toEqual(answered);
			}),
		);
	});

	test('gives every question of an objective an even chance', () => {
		const shape = shapeOf(
			2,
			Array.from({ length: 8 }, () => 1),
		);
		const learners = 20_000;
		const times = new Map<number, number>();

		for (let learner = 0; learner < learners; learner += 1) {
			// Real registrations are random; these are the worst case, one after the other.
			for (const number of drawSlots(shape, now, id.registration(learner), 1 + (learner % 3))) {
				times.set(number, (times.get(number) ?? 0) + 1);
			}
		}

		const expected = (learners * 2) / 8;
		for (const drawn of times.values()) {
			expect(Math.abs(drawn - expected)).toBeLessThan(expected * 0.06);
		}
		expect(times.size).toBe(8);
	});

	test('gives every pair of questions an even chance, and the next attempt another one', () => {
		const shape = shapeOf(
			2,
			Array.from({ length: 4 }, () => 1),
		);
		const learners = 20_000;
		const pairs = new Map<string, number>();
		let same = 0;

		for (let learner = 0; learner < learners; learner += 1) {
			const first = drawSlots(shape, now, id.registration(learner * 7919), 1)
				.toSorted()
				.join();
			const second = drawSlots(shape, now, id.registration(learner * 7919), 2)
				.toSorted()
				.join();
			pairs.set(first, (pairs.get(first) ?? 0) + 1);
			if (first === second) same += 1;
		}

		const expected = learners / 6;
		for (const drawn of pairs.values()) {
			expect(Math.abs(drawn - expected)).toBeLessThan(expected * 0.08);
		}
		expect(Math.abs(same - expected)).toBeLessThan(expected * 0.08);
	});
});

test('options are shown in an order of their own for each learner and attempt, none left out', () => {
	const [question] = assessment({
		questions: [{ objective: 1, options: [true, false, false, false] }],
	}).questions;
	if (question === undefined) throw new Error('No question.');
	const first = new Map<number, number>();
	const learners = 8000;

	for (let learner = 0; learner < learners; learner += 1) {
		const options = orderOptions(question, id.registration(learner), 1);
		expect(options.toSorted((one, other) => one.number - other.number)).toEqual(question.options);
		const number = options[0]?.number ?? 0;
		first.set(number, (first.get(number) ?? 0) + 1);
	}

	for (const times of first.values()) {
		expect(Math.abs(times - learners / 4)).toBeLessThan((learners / 4) * 0.08);
	}
});

test('the hash never changes: saved draws rest on it', () => {
	expect([hash(0), hash(1, 2, 3), hash(0xffffffff, 1, 16), hash(7, 1, 2, 3)])
		.toMatchInlineSnapshot(`
		[
		  2462723854,
		  3299047535,
		  2661022317,
		  2451400746,
		]
	`);
});
