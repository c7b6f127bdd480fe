import { error, slip } from './template.ts';
import { quote, quoteCode } from './wording.ts';

/** Problems of whole files and folders. */
export const fileDiagnostics = {
	'manifest-missing': error<{ folder: string; instead: string | undefined }>({
		title: 'A module has no module.yaml.',
		message: ({ folder, instead }) =>
			instead === undefined
				? `The folder ${quote(folder)} has no file called module.yaml, so it cannot be a module.`
				: `The folder ${quote(folder)} has ${quote(instead)} where module.yaml should be.`,
		hint: ({ folder, instead }) =>
			instead === undefined
				? `Write modules/${folder}/module.yaml (the guide modules/README.md shows one), or delete the folder.`
				: 'Call it module.yaml.',
	}),
	'folder-name-invalid': error<{ folder: string; suggestion: string }>({
		title: 'A module’s folder has a name it may not have.',
		message: ({ folder }) =>
			`The folder ${quote(folder)} may hold only small letters a to z, digits and hyphens in its name.`,
		hint: ({ suggestion }) => `Call it ${suggestion}.`,
	}),
	'file-empty': error<{ file: string }>({
		title: 'A file is empty.',
		message: ({ file }) => `There is nothing in ${file}.`,
		hint: () => 'Write it, or take it out of “activities” in module.yaml and delete the file.',
	}),
	'file-not-text': error<{ file: string }>({
		title: 'A file is not plain text.',
		message: ({ file }) => `${file} holds letters that cannot be read.`,
		hint: () =>
			'Save it again as plain text and pick “UTF-8”. In Notepad: “Save as”, then “UTF-8” beside the “Save” button.',
	}),
	'merge-conflict': error<{ file: string }>({
		title: 'Two versions of a file were not brought together.',
		message: ({ file }) => `${file} holds the marks “<<<<<<<” and “>>>>>>>” around two versions.`,
		hint: () => 'Keep the version you want, and delete the other one and the lines with the marks.',
	}),
	'front-matter-missing': error<{
		first: string;
		/** The line “---” comes below empty lines. */
		isLater: boolean;
		/** The first line is nearly “---”. */
		isLike: boolean;
		/** The file begins with a field. */
		isField: boolean;
	}>({
		title: 'A file does not begin with its fields.',
		message: ({ first, isLike }) =>
			first === ''
				? 'The first line is empty, but it should be “---”.'
				: isLike
					? 'The first line is not exactly “---”: three hyphens at the left, and nothing else.'
					: `The first line is ${quote(first)}, but it should be “---”.`,
		hint: ({ isLater, isLike, isField }) => {
			if (isLater) return 'Delete the empty lines above “---”.';
			if (isLike) return 'Write in the first line: ---';
			if (isField) return 'Write a line “---” above the first field.';
			return 'Begin the file like this:\n  ---\n  kind: scenario\n  title: The photo in the break room\n  ---';
		},
	}),
	'front-matter-unclosed': error<{
		/** A line that was meant to close them. */
		found: string | undefined;
		/** The last line that looks like a field. */
		last: string | undefined;
	}>({
		title: 'The fields at the top of a file have no end.',
		message: ({ found }) =>
			found === undefined
				? 'The first line “---” opens the fields, but no second line “---” closes them.'
				: `The line ${quote(found)} does not close the fields: that takes three hyphens and nothing else.`,
		hint: ({ found, last }) =>
			found !== undefined || last === undefined
				? 'Write instead: ---'
				: last === '---'
					? 'Write the fields below it, such as “kind: scenario”, and a second line “---” below the last one.'
					: `Write a line “---” below ${quote(last)}.`,
	}),
	'translation-undeclared': slip<{ folder: string; languages: readonly string[] }>({
		title: 'A language is not listed.',
		message: ({ folder }) =>
			`There is a folder ${quote(folder)}, but “languages” in module.yaml does not list it.`,
		hint: ({ folder, languages }) => `Write: languages: [${[...languages, folder].join(', ')}]`,
	}),
	'translation-field': slip<{ name: string }>({
		title: 'A translation has a field it should leave out.',
		message: ({ name }) =>
			`${quote(name)} is written once, in the file that this one translates, and holds for both.`,
		hint: ({ name }) => `Delete “${name}” here.`,
	}),
	'translation-code': slip<{ code: string }>({
		title: 'A translation decides something.',
		message: ({ code }) =>
			`${quoteCode(code)} is written once, in the file that this one translates, and holds for both.`,
		hint: ({ code }) => `Delete \`${code}\` here.`,
	}),
	'translation-id-unknown': slip<{ list: string; id: string; nearest: string | undefined }>({
		title: 'A translation names something that the module has not.',
		message: ({ list, id }) => `${quote(id)} is not in “${list}” of module.yaml.`,
		hint: ({ nearest }) =>
			nearest === undefined ? 'Check the spelling, or delete it here.' : `Did you mean ${nearest}?`,
	}),
};
