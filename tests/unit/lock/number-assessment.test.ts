import { describe, expect, test } from 'vitest';
import type { Lock } from '../../../src/compiler/lock/lock.ts';
import type { ModuleText, QuestionText } from '../../fixtures/authored-module.ts';
import { scenes, story, number, release, scenesOf } from '../../fixtures/number-story.ts';

describe('an assessment', () => {
	const question: QuestionText = {
		id: 'selfie',
		text: 'A colleague posts a selfie from the ward. What do you do?',
		objective: 'care',
		options: [
			{ text: 'Tell them in private', correct: true },
			{ text: 'Share it', correct: false },
			{ text: 'Wait and see what happens', correct: false },
		],
	};
	const check = (questions: readonly QuestionText[], draw = 1): ModuleText => ({
		objectives: ['care', 'courage'],
		activities: [{ kind: 'assessment', key: 'check', draw, questions }],
	});
	const questionsOf = (lock: Lock) => {
		const [activity] = lock.activities;
		if (activity?.kind !== 'assessment') throw new Error('The assessment is missing.');
		return activity;
	};
	const released = release(check([question]));

	test.each<[string, Partial<QuestionText>]>([
		['another type', { kind: 'multiple' }],
		['another objective', { objective: 'courage' }],
	])('gives a question of %s a new number', (_, changes) => {
		const { lock, diagnostics } = number(check([{ ...question, ...changes }]), released);

		expect(questionsOf(lock).questions.map(({ number: one, gone }) => [one, gone])).toEqual([
			[1, 2],
			[2, undefined],
		]);
		expect(diagnostics).toEqual([]);
	});

	test('gives an option that turns out correct a new number', () => {
		const [first, second, third] = question.options;
		if (first === undefined || second === undefined || third === undefined) throw new Error();
		const options = [{ ...first, correct: false }, { ...second, correct: true }, third];

		const { lock, diagnostics } = number(check([{ ...question, options }]), released);

		expect(
			questionsOf(lock).questions[0]?.options.map(({ number: one, correct, gone }) => [
				one,
				correct,
				gone,
			]),
		).toEqual([
			[1, true, 2],
			[2, false, 2],
			[3, false, undefined],
			[4, false, undefined],
			[5, true, undefined],
		]);
		expect(diagnostics).toEqual([]);
	});

	test('keeps the number of a question that moves', () => {
		const other: QuestionText = { ...question, id: 'other', text: 'Who reads the group chat?' };
		const before = release(check([question, other]));

		const { lock, stale } = number(check([other, question]), before);

		expect(lock).toEqual(before);
		expect(stale).toBe(false);
	});

	test('ends a draw when another number is drawn', () => {
		const { lock } = number(check([question], 2), released);

		expect(questionsOf(lock).draws).toEqual([
			{ draw: 1, born: 1, gone: 2 },
			{ draw: 2, born: 2 },
		]);
	});
});

describe('an activity', () => {
	test('keeps its number in a file of another name by its title', () => {
		const before = release({
			objectives: [],
			activities: [{ kind: 'page', key: 'intro', title: 'Why this matters' }],
		});

		const { lock } = number(
			{ objectives: [], activities: [{ kind: 'page', key: 'why', title: 'Why this matters' }] },
			before,
		);

		expect(lock.activities).toMatchObject([{ number: 1, key: 'why' }]);
	});

	test('keeps its number in a file of another name by the ids inside', () => {
		const moved: ModuleText = {
			objectives: ['care'],
			activities: [{ kind: 'scenario', key: 'photo', title: 'The photo', scenes }],
		};

		const { lock } = number(moved, release(story(scenes)));

		expect(lock.activities).toMatchObject([{ number: 1, key: 'photo' }]);
	});

	test('of another kind is a new one, and all of the old one ends', () => {
		const { lock } = number(
			{ objectives: ['care'], activities: [{ kind: 'page', key: 'story' }] },
			release(story(scenes)),
		);

		expect(lock.activities).toMatchObject([
			{ number: 1, kind: 'scenario', gone: 2, starts: [{ gone: 2 }] },
			{ number: 2, kind: 'page' },
		]);
		expect(scenesOf(lock).every(({ gone }) => gone === 2)).toBe(true);
	});
});
