import { error, slip } from './template.ts';
import { count, quote } from './wording.ts';

const later = {
	order: 'a numbered list (put in order)',
	matching: 'a table (matching)',
	number: 'a number to type in',
	images: 'images as options',
} as const;

/** Problems of questions as they are written. */
export const assessmentDiagnostics = {
	'assessment-empty': error<object>({
		title: 'An assessment has no question.',
		message: () => 'There is no “##” heading in this file.',
		hint: () => 'Begin the first question: ## What do you do first? {#first-step}',
	}),
	'question-type-unsupported': error<{ question: string; type: keyof typeof later }>({
		title: 'A question is of a type that is not supported.',
		message: ({ question, type }) => `${quote(question)} asks with ${later[type]}.`,
		hint: () =>
			'Give it options to pick from, right ones with an x:\n  - [x] Ask Sam to delete the photo\n  - [ ] Say nothing',
	}),
	'question-without-options': error<{ question: string }>({
		title: 'A question has no options.',
		message: ({ question }) => `There is nothing to pick under ${quote(question)}.`,
		hint: () =>
			'Write at least two options:\n  - [x] Ask Sam to delete the photo\n  - [ ] Say nothing',
	}),
	'question-too-few-options': error<{ question: string }>({
		title: 'A question has only one option.',
		message: ({ question }) => `There is no choice to make under ${quote(question)}.`,
		hint: () => 'Write at least two options.',
	}),
	'question-without-correct': error<{ question: string; corrected: string }>({
		title: 'A question has no correct option.',
		message: ({ question }) => `No option of ${quote(question)} is marked with [x].`,
		hint: ({ corrected }) => `Mark each right option with an x, such as: ${corrected}`,
	}),
	'question-objective-missing': error<{ question: string }>({
		title: 'A question has no objective.',
		message: ({ question }) => `${quote(question)} does not say which objective it assesses.`,
		hint: () => 'Below the heading, on a line of its own, write: `objective: confidentiality`',
	}),
	'options-not-boxes': error<{ found: string; corrected: string; isMarked: boolean }>({
		title: 'An option has no box.',
		message: ({ found }) => `${quote(found)} does not begin with “[x]” or “[ ]” and a space.`,
		hint: ({ corrected, isMarked }) =>
			isMarked ? `Write: ${corrected}` : `Write: ${corrected}\nOr, if it is right, with [x].`,
	}),
	'options-apart': error<{ found: string; corrected: string; spaces: number }>({
		title: 'A question’s options are parted.',
		message: ({ found }) => `${quote(found)} stands between options, but belongs to none of them.`,
		hint: ({ corrected, spaces }) =>
			`If it is the feedback on the option above, begin it with ${count(spaces, 'space')}:\n${corrected}\nIf it belongs to the question, move it above the options.`,
	}),
	'options-twice': error<{ found: string; question: string }>({
		title: 'A question has two lists of options.',
		message: ({ found, question }) =>
			`With ${quote(found)} a second list begins under ${quote(question)}.`,
		hint: () => 'Begin each option with “-”, and indent the feedback on an option by two spaces.',
	}),
	'option-empty': error<object>({
		title: 'An option has no text.',
		message: () => 'Nothing stands after the box.',
		hint: () => 'Write the option after it, or delete the box.',
	}),
	'option-two-lines': slip<{ found: string; corrected: string }>({
		title: 'An option goes on in a second line.',
		message: ({ found }) => `${quote(found)} stands right below an option.`,
		hint: ({ corrected }) =>
			`If it is feedback, leave an empty line above it:\n\n${corrected}\n\nIf it belongs to the option, put it on the same line.`,
	}),
	'question-text-after': error<{ found: string; corrected: string | undefined }>({
		title: 'Something follows the options.',
		message: ({ found }) => `${quote(found)} is neither feedback nor the explanation.`,
		hint: ({ corrected }) =>
			corrected === undefined
				? 'The explanation is a plain quotation: take the first line, with the brackets, away. If this belongs to the question, move it above the options.'
				: `If it explains the answer, write: ${corrected}\nIf it is the feedback on an option, indent it by two spaces. If it belongs to the question, move it above the options.`,
	}),
};
