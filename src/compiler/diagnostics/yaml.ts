import { error, slip } from './template.ts';
import { quote } from './wording.ts';

/** Problems of `module.yaml` and front matter as YAML, before any field is understood. */
export const yamlDiagnostics = {
	'yaml-syntax': error<{ line: string; reason: string; corrected: string | undefined }>({
		title: 'These fields cannot be read.',
		message: ({ line, reason }) => `In the line ${quote(line)} ${reason}.`,
		hint: ({ corrected }) =>
			corrected === undefined
				? 'Each line is “name: value”, and what belongs to it is indented below it with spaces.'
				: `Write: ${corrected}`,
	}),
	'yaml-duplicate-key': error<{ name: string }>({
		title: 'A field is written twice.',
		message: ({ name }) => `${quote(name)} is already given above.`,
		hint: () => 'Keep one of the two and delete the other.',
	}),
	'yaml-unsupported': error<{ found: string }>({
		title: 'A sign at the start of a value has a special meaning.',
		message: ({ found }) =>
			`${quote(found)} would be taken for a command, because of the sign it begins with.`,
		hint: ({ found }) => `If it is text, put the whole value in quotation marks: "${found} …"`,
	}),
	'yaml-cut-short': slip<{ lost: string; corrected: string | undefined }>({
		title: 'Part of a value is left out.',
		message: ({ lost }) => `After a space, “#” begins a remark, so ${quote(lost)} is not read.`,
		hint: ({ lost, corrected }) =>
			`${corrected === undefined ? 'If it belongs to the value, put the whole value in quotation marks.' : `If it belongs to the value, write: ${corrected}`}\nIf it is a remark, write: ${lost.replace('#', '# ')}`,
	}),
	'yaml-not-fields': error<object>({
		title: 'These are not fields.',
		message: () => 'Here should be lines of “name: value”, and nothing else.',
		hint: () => 'Begin with a line such as: title: The photo in the break room',
	}),
};
