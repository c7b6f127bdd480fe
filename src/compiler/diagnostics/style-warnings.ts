import { warning } from './template.ts';
import { count, joinAnd, quote } from './wording.ts';

/** More long words than this are not named. */
const mostWords = 5;

/** What makes a module hard to read, or easy to guess. */
export const styleWarningDiagnostics = {
	'reading-age-high': warning<{
		screen: string;
		age: number;
		target: number;
		highest: number;
		longWords: readonly string[];
		hardest: string;
	}>({
		title: 'A screen is hard to read.',
		message: ({ screen, age, target, highest }) =>
			`The ${screen} has a reading age of about ${String(age)}. Aim for ${String(target)}, or ${String(highest)} at most where a term needs it.`,
		hint: ({ longWords, hardest }) =>
			[
				'Use shorter sentences and everyday words.',
				...(longWords.length > 0
					? [`Long words: ${joinAnd(longWords.slice(0, mostWords).map(quote))}.`]
					: []),
				`The hardest sentence: ${quote(hardest)}`,
			].join('\n'),
	}),
	'scene-long': warning<{ scene: string; words: number; limit: number }>({
		title: 'A scene is long.',
		message: ({ scene, words, limit }) =>
			`${quote(scene)} has ${count(words, 'word')}; more than ${String(limit)} are skimmed.`,
		hint: () => 'Say less, or part it into two scenes.',
	}),
	'best-choice-same-place': warning<{ place: number; decisions: number }>({
		title: 'The best choice is always in the same place.',
		message: ({ place, decisions }) =>
			`In all ${count(decisions, 'decision')} of this scenario the best choice is number ${String(place)}.`,
		hint: () => 'Change the order of the choices in some scenes.',
	}),
	'best-choice-longest': warning<{ decisions: number }>({
		title: 'The best choice is always the longest.',
		message: ({ decisions }) =>
			`In all ${count(decisions, 'decision')} of this scenario the longest choice is the best one.`,
		hint: () => 'Shorten some best choices, or say more in others.',
	}),
	'correct-option-same-place': warning<{ place: number; questions: number }>({
		title: 'The correct option is always in the same place.',
		message: ({ place, questions }) =>
			`In all ${count(questions, 'single-choice question')} the correct option is number ${String(place)}.`,
		hint: () => 'Change the order of the options in some questions.',
	}),
	'correct-option-longest': warning<{ questions: number }>({
		title: 'The correct option is always the longest.',
		message: ({ questions }) =>
			`In all ${count(questions, 'single-choice question')} the longest option is the correct one.`,
		hint: () => 'Shorten some correct options, or say more in wrong ones.',
	}),
	'option-gives-away': warning<{ option: string; question: string }>({
		title: 'An option gives the answer away.',
		message: ({ option, question }) =>
			`${quote(option)} under ${quote(question)} can be judged without knowing the subject.`,
		hint: () =>
			'Name one thing in each option, and let learners pick several where several are right.',
	}),
	'explanation-missing': warning<{ question: string }>({
		title: 'A question has no explanation.',
		message: ({ question }) => `After ${quote(question)} learners are not told why.`,
		hint: () => 'End the question with a quotation that explains the answer: > Because …',
	}),
};
