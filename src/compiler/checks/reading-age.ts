/** Sentences and words of plain text, as the measure of its reading age sees them. */
export interface Reading {
	/** In years: the Flesch–Kincaid grade and five. */
	readonly age: number;
	readonly words: number;
	/** The hardest of the sentences with eight words or more. */
	readonly hardest: string;
	/** Words of three syllables or more, which raise the age most; the longest first, each once. */
	readonly longWords: readonly string[];
}

/**
 * How old a reader of English has to be to follow `text`: 0.39 × words per sentence + 11.8 × syllables per word
 * − 15.59 is a school grade (Flesch and Kincaid 1975), and a pupil is about five years older than the grade.
 * A rough measure, to find what to look at. A line's end ends a sentence.
 */
export function measureReading(text: string): Reading {
	const sentences = text
		.split(/(?<=[.!?…]["”’)]*)\s+|\n+/u)
		.map((sentence) => ({ sentence: sentence.trim(), ...countIn(sentence) }))
		.filter(({ words }) => words > 0);
	const long = sentences.filter(({ words }) => words >= 8);
	const hardest = long.toSorted((a, b) => grade([b]) - grade([a])).at(0) ?? sentences[0];
	const words = sum(sentences.map((one) => one.words));
	return {
		age: words === 0 ? 0 : Math.round(grade(sentences) + 5),
		words,
		hardest: hardest?.sentence ?? '',
		longWords: longWordsIn(text),
	};
}

function longWordsIn(text: string): string[] {
	const words = new Map(wordsOf(text).map((word) => [word.toLowerCase(), countSyllables(word)]));
	return [...words]
		.filter(([, syllables]) => syllables >= 3)
		.sort(([, a], [, b]) => b - a)
		.map(([word]) => word);
}

export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Groups of vowels, less a silent e at the end (but for `le` after a consonant) and in `-ed` and `-es`. A number
 * counts as one, for it is read at a glance.
 */
export function countSyllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
	const spoken = letters
		.replace(/(?<![td])ed$/u, 'd')
		.replace(/(?<![sxzcg]|[cs]h)es$/u, 's')
		.replace(/([^aeiouyl]|[aeiouy]l)e$/u, '$1');
	return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
}

interface Counts {
	readonly words: number;
	readonly syllables: number;
}

function countIn(sentence: string): Counts {
	const words = wordsOf(sentence);
	return { words: words.length, syllables: sum(words.map(countSyllables)) };
}

function grade(sentences: readonly Counts[]): number {
	const words = sum(sentences.map((one) => one.words));
	const syllables = sum(sentences.map((one) => one.syllables));
	return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
