import { error, warning } from './template.ts';
import { count, joinAnd, quote } from './wording.ts';

const languageNames: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' };

function nameOf(language: string): string {
	return languageNames[language] ?? language;
}

/** Where texts of `module.yaml` stand, and how one is written. */
const textFields = {
	objective: { list: 'objectives', example: '…' },
	character: { list: 'characters', example: '{ role: … }' },
	'local insert': { list: 'local', example: '{ label: …, default: … }' },
} as const;

/** Where a translation does not hold what the module is written in. */
export const translationCheckDiagnostics = {
	'translation-missing': error<{ file: string; language: string }>({
		title: 'A translation is missing.',
		message: ({ file, language }) =>
			`The module says it is in ${nameOf(language)} too, but there is no ${file}.`,
		hint: ({ file, language }) =>
			`Write ${file} with the same ids, links and order, or take ${language} out of “languages” in module.yaml.`,
	}),
	'translation-kind-differs': error<{ kind: string; expected: string }>({
		title: 'A translation is of another kind.',
		message: ({ kind, expected }) =>
			`The file says kind: ${kind}, but what it translates is a ${expected}.`,
		hint: ({ expected }) => `Write kind: ${expected}`,
	}),
	'translation-text-missing': error<{
		what: keyof typeof textFields;
		id: string;
	}>({
		title: 'A translation lacks a text of module.yaml.',
		message: ({ what, id }) => `The ${what} ${quote(id)} has no text in this language.`,
		hint: ({ what, id }) =>
			`Write below “${textFields[what].list}”: ${id}: ${textFields[what].example}`,
	}),
	'translation-part-missing': error<{
		part: 'scene' | 'question';
		heading: string;
		id: string;
		/** How many more are missing. */
		others: number;
	}>({
		title: 'A translation lacks a part.',
		message: ({ part, heading, id, others }) =>
			others === 0
				? `The ${part} ${quote(heading)} (#${id}) is not translated.`
				: `The ${part} ${quote(heading)} (#${id}) and ${count(others, `more ${part}`)} are not translated.`,
		hint: ({ id }) => `Write it under a heading that ends in its id: ## … {#${id}}`,
	}),
	'translation-part-unknown': error<{
		part: 'scene' | 'question';
		heading: string;
		id: string;
		nearest: string | undefined;
	}>({
		title: 'A translation has a part that the module has not.',
		message: ({ part, heading, id }) =>
			`The ${part} ${quote(heading)} has the id #${id}, but the module has no ${part} of that id.`,
		hint: ({ heading, nearest }) =>
			nearest === undefined
				? 'Give the heading the id of what it translates, as in {#break-room}, or delete it.'
				: `End the heading with the id of what it translates: ## ${heading} {#${nearest}}`,
	}),
	'translation-order-differs': error<{ part: 'scenes' | 'questions'; ids: readonly string[] }>({
		title: 'A translation has another order.',
		message: ({ part }) => `The ${part} do not come in the order of the file they translate.`,
		hint: ({ ids }) => `The order there is ${joinAnd(ids.map((id) => `#${id}`))}.`,
	}),
	'translation-choices-differ': error<{
		heading: string;
		expected: readonly string[];
		found: readonly string[];
	}>({
		title: 'A translation has other choices.',
		message: ({ heading, expected, found }) =>
			`In ${quote(heading)} the choices go to ${targets(found)}, but the scene it translates goes to ${targets(expected)}.`,
		hint: () => 'Repeat the choices with the same links in the same order.',
	}),
	'translation-options-differ': error<{ heading: string; expected: number; found: number }>({
		title: 'A translation has other options.',
		message: ({ heading, expected, found }) =>
			`${quote(heading)} has ${String(found)} options, but the question it translates has ${String(expected)}.`,
		hint: () => 'Repeat the options in the same order: they are matched by their place.',
	}),
	'translation-correct-differs': error<{ option: string; heading: string }>({
		title: 'A translation marks another option as right.',
		message: ({ option, heading }) =>
			`${quote(option)} under ${quote(heading)} has [x], but the option in its place in the original has not.`,
		hint: () => 'Put the options into the order of the original: they are matched by their place.',
	}),
	'translation-text-differs': error<{ what: string; isMissing: boolean }>({
		title: 'A translation lacks a text, or has one more.',
		message: ({ what, isMissing }) =>
			isMissing
				? `The original has ${what}, but the translation has none.`
				: `The translation has ${what}, but the original has none.`,
		hint: ({ isMissing }) =>
			isMissing
				? 'Translate it too, in the same place.'
				: 'Delete it here, or write it in the original too.',
	}),
	'translation-unreviewed': warning<{ language: string }>({
		title: 'A translation is still to be checked.',
		message: ({ language }) =>
			`Nobody who speaks ${nameOf(language)} has checked this translation. Learners are told so under “About this module”.`,
		hint: ({ language }) =>
			`Have it read by somebody who speaks ${nameOf(language)}. Then write: reviewed: true`,
	}),
	'translation-older': warning<{ what: string; module: string; language: string }>({
		title: 'A translation is older than its original.',
		message: ({ what, language }) =>
			`The original of ${what} was changed after it was put into ${nameOf(language)}.`,
		hint: ({ module }) =>
			`Bring the translation up to date. Once all of it is, run: npx handover translated ${module}`,
	}),
};

function targets(ids: readonly string[]): string {
	return ids.length === 0 ? 'nowhere' : joinAnd(ids.map((id) => `#${id}`));
}
