import { expect, test } from 'vitest';
import type { Question } from '../../../src/model/activity.ts';
import type { Inline } from '../../../src/model/text.ts';
import { responseOf } from '../../../src/lesson/response-words.ts';
import { assessment, id } from '../../fixtures/build-module.ts';

function questionWith(...texts: readonly (readonly Inline[])[]): Question {
	const [question] = assessment({ questions: [{ objective: 1 }] }).questions;
	if (question === undefined) throw new Error('An assessment has a question.');
	const options = texts.map((text, index) => ({
		number: id.option(index + 1),
		text,
		correct: false,
		feedback: [],
	}));
	return { ...question, options };
}

const all = (question: Question) => responseOf(question, () => true);

test('a response is the letters and the words of what is picked, in the order written', () => {
	const question = questionWith(['Yes'], ['No'], ['Perhaps']);

	const response = responseOf(question, ({ number }) => number !== 2);

	expect(response).toEqual({ letters: 'a,c', words: ['Yes', 'Perhaps'] });
});

test('words have no formatting, and nothing of what a trust puts in', () => {
	const { words } = all(
		questionWith([
			'Ask ',
			{ kind: 'strong', children: ['Sam'] },
			{ kind: 'break' },
			{ kind: 'link', href: '#x', children: ['or ', { kind: 'code', text: 'Kim' }] },
			' at ',
			{ kind: 'insert', id: 'reporting-line' },
		]),
	);

	expect(words).toEqual(['Ask Sam or Kim at']);
});

test('options whose letters and digits begin alike are told apart by their letter', () => {
	const long = 'Tell the ward manager at the end of the shift, ';

	const { words } = all(
		questionWith([`${long}by phone`], [`${long}in person`], ['Wait'], ['≤ 5'], ['≥ 5']),
	);

	expect(words).toEqual([`a) ${long}by phone`, `b) ${long}in person`, 'Wait', 'd) ≤ 5', 'e) ≥ 5']);
});

test('an option without a word of its own is its letter', () => {
	expect(all(questionWith([{ kind: 'insert', id: 'lead' }], ['Wait'])).words).toEqual([
		'a)',
		'Wait',
	]);
});
