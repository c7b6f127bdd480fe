import { describe, expect, test } from 'vitest';
import { drawSlots, livesAt } from '../../../src/lesson/draw.ts';
import type { AssessmentShape, QuestionShape } from '../../../src/model/lock.ts';
import { id } from '../../fixtures/build-module.ts';

const learner = id.registration(2026);

function question(number: number, objective: number, born = 1, gone?: number): QuestionShape {
	return {
		number: id.question(number),
		kind: 'single',
		objective: id.objective(objective),
		options: [],
		born: id.revision(born),
		...(gone !== undefined && { gone: id.revision(gone) }),
	};
}

const shape: AssessmentShape = {
	kind: 'assessment',
	number: id.activity(1),
	born: id.revision(1),
	draws: [
		{ born: id.revision(1), gone: id.revision(3), draw: 1 },
		{ born: id.revision(3), draw: 2 },
	],
	questions: [question(1, 2), question(2, 2, 1, 2), question(3, 1), question(4, 1, 2)],
};

describe('a number', () => {
	test('lives from the revision it was born in, up to but without the one it is gone in', () => {
		const life = { born: id.revision(2), gone: id.revision(4) };

		expect([1, 2, 3, 4].filter((revision) => livesAt(life, id.revision(revision)))).toEqual([2, 3]);
	});
});

describe('a draw at a revision', () => {
	test('knows the questions and the share of that revision only', () => {
		const drawnAt = (revision: number) =>
			drawSlots(shape, id.revision(revision), learner, 1).toSorted((one, other) => one - other);

		expect(drawnAt(1)[1]).toBe(3);
		expect([1, 2]).toContain(drawnAt(1)[0]);
		expect(drawnAt(3)).toEqual([1, 3, 4]);
	});

	test('puts the objective with the lower number first', () => {
		const [first] = drawSlots(shape, id.revision(1), learner, 1);

		expect(first).toBe(3);
	});

	test('keeps an answered question in front, even a withdrawn one, and fills up the rest', () => {
		const slots = drawSlots(shape, id.revision(3), learner, 1, [id.question(2)]);

		expect(slots[0]).toBe(2);
		expect(slots.slice(1).toSorted((one, other) => one - other)).toEqual([1, 3, 4]);
	});

	test('keeps all that was answered where the share has shrunk', () => {
		const answered = [id.question(4), id.question(3)];

		expect(drawSlots(shape, id.revision(2), learner, 1, answered)).toEqual([4, 3, 1]);
	});
});
