import { describe, expect, test } from 'vitest';
import { countSyllables, measureReading } from '../../../src/compiler/checks/reading-age.ts';

test.each([
	['the', 1],
	['cake', 1],
	['table', 2],
	['people', 2],
	['whole', 1],
	['asked', 1],
	['deleted', 3],
	['phones', 1],
	['messages', 3],
	['policies', 3],
	['organisation', 5],
	['confidentiality', 6],
	['2024', 1],
])('“%s” has %i syllables', (word, syllables) => {
	expect(countSyllables(word)).toBe(syllables);
});

describe('the reading age', () => {
	test('of short sentences in everyday words is that of a child', () => {
		const { age } = measureReading(
			'Sam shows you a photo. You can read the board. What do you do?',
		);

		expect(age).toBeLessThanOrEqual(8);
	});

	test('of long sentences in long words is that of a scholar', () => {
		const { age } = measureReading(
			'Organisational accountability necessitates comprehensive consideration of communication responsibilities.',
		);

		expect(age).toBeGreaterThan(20);
	});

	test('is the Flesch–Kincaid grade and five', () => {
		const tenWordsTwelveSyllables = 'The cat sat on a mat and saw seven robins.';

		const { age, words } = measureReading(tenWordsTwelveSyllables);

		expect(words).toBe(10);
		expect(age).toBe(Math.round(0.39 * 10 + 11.8 * 1.2 - 15.59 + 5));
	});

	test('names the hardest sentence', () => {
		const { hardest } = measureReading(
			'You go home. The committee considered every organisational responsibility before deciding. You sleep.',
		);

		expect(hardest).toBe(
			'The committee considered every organisational responsibility before deciding.',
		);
	});

	test('of nothing is nothing', () => {
		expect(measureReading('')).toEqual({
			age: 0,
			words: 0,
			hardest: '',
			longWords: [],
		});
	});

	test('names the words of three syllables and more, the longest first and each once', () => {
		const text =
			'Confidentiality matters. Read the policy, as confidentiality is your responsibility.';

		expect(measureReading(text).longWords).toEqual(['confidentiality', 'responsibility', 'policy']);
	});
});
