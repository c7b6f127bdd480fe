import { error, slip } from './template.ts';
import { count, quote, quoteCode } from './wording.ts';

interface OutsideChoices {
	found: string;
	corrected: string;
	/** How many of them begin `corrected`. */
	spaces: number;
}

function indentOrMove({ corrected, spaces }: OutsideChoices): string {
	return `If it is the feedback on the choice above, begin it with ${count(spaces, 'space')}:\n${corrected}\nIf it belongs to the scene, move it above the first choice.`;
}

/** Problems of scenes and choices as they are written. */
export const scenarioDiagnostics = {
	'scenario-empty': error<object>({
		title: 'A scenario has no scene.',
		message: () => 'There is no “##” heading in this file.',
		hint: () => 'Begin the first scene: ## Break room',
	}),
	'scene-without-way-on': error<{ scene: string }>({
		title: 'A scene has neither choices nor an ending.',
		message: ({ scene }) => `Learners could not go on from ${quote(scene)}.`,
		hint: () =>
			'End it with choices: - [What the learner does](#the-next-scene)\nOr make it an ending, on a line of its own: `ending: good`',
	}),
	'ending-with-choices': error<{ scene: string; ending: string }>({
		title: 'A scene is an ending and has choices.',
		message: ({ scene, ending }) =>
			`${quote(scene)} has \`ending: ${ending}\`, and choices as well.`,
		hint: () =>
			'Delete the line if learners go on from here, or the choices if the story ends here.',
	}),
	'ending-unknown': slip<{ value: string; nearest: string }>({
		title: 'An ending is not known.',
		message: ({ value }) => `\`ending: ${value}\` is none of good, mixed and bad.`,
		hint: ({ nearest }) => `Write for example: \`ending: ${nearest}\``,
	}),
	'choices-apart': error<OutsideChoices>({
		title: 'A scene’s choices are parted.',
		message: ({ found }) => `${quote(found)} stands between choices, but belongs to none of them.`,
		hint: indentOrMove,
	}),
	'choices-twice': error<{ found: string; corrected: string }>({
		title: 'A scene has two lists of choices.',
		message: ({ found }) =>
			`With ${quote(found)} a second list begins, as its sign is another one.`,
		hint: ({ corrected }) => `Begin every choice of a scene with “-”: ${corrected}`,
	}),
	'choices-not-last': error<OutsideChoices>({
		title: 'Something follows the choices.',
		message: ({ found }) => `${quote(found)} stands below the scene’s choices.`,
		hint: indentOrMove,
	}),
	'choices-mixed': error<{ found: string; corrected: string; isMessage: boolean }>({
		title: 'A list is only partly of choices.',
		message: ({ found }) => `${quote(found)} does not begin with a link to a scene, but others do.`,
		hint: ({ corrected, isMessage }) =>
			isMessage
				? `If it belongs to the chat above, write: ${corrected}`
				: `If it is a choice, write: ${corrected}\nIf not, move it above the choices, or indent it below the one it belongs to.`,
	}),
	'choices-numbered': slip<{ found: string; corrected: string }>({
		title: 'Choices are numbered.',
		message: ({ found }) => `${quote(found)} begins with a number.`,
		hint: ({ corrected }) => `Begin each choice with “-” instead: ${corrected}`,
	}),
	'choices-nested': error<{ found: string; corrected: string }>({
		title: 'A choice is inside another one.',
		message: ({ found }) => `${quote(found)} is indented, so it belongs to the choice above it.`,
		hint: ({ corrected }) => `Begin it at the left: ${corrected}`,
	}),
	'choice-link-malformed': error<{ found: string; corrected: string }>({
		title: 'A choice’s link is not written as one.',
		message: ({ found }) => `${quote(found)} looks like a choice, but it is no link to a scene.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'choice-link-not-first': error<{ found: string; corrected: string }>({
		title: 'A choice does not begin with its link.',
		message: ({ found }) => `In ${quote(found)} something stands before or around the link.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'choice-empty': error<{ target: string }>({
		title: 'A choice has no text.',
		message: ({ target }) => `Nothing stands between the brackets of the link to #${target}.`,
		hint: ({ target }) => `Write: - [What the learner does](#${target})`,
	}),
	'choice-target-empty': error<{ choice: string }>({
		title: 'A choice does not say where it leads.',
		message: ({ choice }) => `The choice ${quote(choice)} has no scene after “#”.`,
		hint: ({ choice }) => `Write: - [${choice}](#the-next-scene)`,
	}),
	'choice-text-after': error<{ found: string; corrected: string }>({
		title: 'Text follows a choice’s link.',
		message: ({ found }) =>
			`${quote(found)} is neither in the brackets nor between backticks, so its meaning is unclear.`,
		hint: ({ corrected }) => corrected,
	}),
	'choice-code-unclosed': error<{ found: string; corrected: string }>({
		title: 'A choice has a backtick too few or too many.',
		message: ({ found }) =>
			`In ${quote(found)} it is unclear where a code begins and where it ends: each stands between two backticks (\`).`,
		hint: ({ corrected }) => corrected,
	}),
	'choice-code-unknown': error<{ code: string; suggestion: string | undefined }>({
		title: 'A choice has a code that is not known.',
		message: ({ code }) =>
			code === ''
				? 'Nothing stands between two backticks.'
				: `${quoteCode(code)} is no judgement, effect or condition.`,
		hint: ({ code, suggestion }) =>
			suggestion ??
			(code === '' ? 'Delete the backticks, or write a code between them. ' : '') +
				'After the link come only `best`, `acceptable` or `poor`, effects such as `trust +1`, and a condition such as `if trust >= 1`.',
	}),
	'choice-codes-together': error<{ code: string; corrected: string }>({
		title: 'Codes of a choice stand together.',
		message: ({ code }) => `${quoteCode(code)} holds more than one code.`,
		hint: ({ corrected }) => `Put each between backticks of its own: ${corrected}`,
	}),
	'judgement-unknown': slip<{ code: string; nearest: string }>({
		title: 'A judgement is not known.',
		message: ({ code }) => `${quoteCode(code)} is none of best, acceptable and poor.`,
		hint: ({ nearest }) => `Did you mean \`${nearest}\`?`,
	}),
	'choice-code-repeated': error<{ what: 'judgement' | 'condition' | 'was'; code: string }>({
		title: 'A choice has a code twice.',
		message: ({ what, code }) =>
			`${quoteCode(code)} comes after another ${what === 'was' ? '`was: …`' : what} of the same choice.`,
		hint: ({ what }) =>
			what === 'condition'
				? 'Join the two with “and” or “or”: `if trust >= 1 and told_manager`'
				: 'Keep one of the two and delete the other.',
	}),
};
