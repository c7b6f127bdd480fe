import { error, slip } from './template.ts';
import { quote, quoteCode } from './wording.ts';

/** Problems of the ids of scenes and questions, and of the lines that pin them. */
export const idDiagnostics = {
	'id-unclosed': error<{ found: string; corrected: string }>({
		title: 'An id is not closed.',
		message: ({ found }) => `${quote(found)} opens an id with “{#” but does not close it with “}”.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'id-misshapen': error<{ found: string; corrected: string }>({
		title: 'An id is not written as one.',
		message: ({ found }) =>
			`${quote(found)} looks like an id, but it would be part of the heading.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'id-invalid': error<{ id: string; corrected: string }>({
		title: 'An id has letters it may not have.',
		message: ({ id }) => `{#${id}} may hold only small letters a to z, digits and hyphens.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'id-impossible': error<{ heading: string; corrected: string }>({
		title: 'A heading cannot be its own id.',
		message: ({ heading }) =>
			`${quote(heading)} has other signs than letters from a to z, digits and spaces, so links to it would break.`,
		hint: ({ corrected }) => `Give it an id: ${corrected}`,
	}),
	'id-not-at-end': error<{ id: string; corrected: string }>({
		title: 'An id is not at the end of its heading.',
		message: ({ id }) => `Something follows {#${id}}.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'id-misplaced': slip<{ id: string }>({
		title: 'An id stands where it has no use.',
		message: ({ id }) =>
			`Only “##” headings of scenarios and assessments have ids; ${quote(`{#${id}}`)} is elsewhere.`,
		hint: ({ id }) => `Delete {#${id}}.`,
	}),
	'id-duplicate': error<{ id: string; heading: string; line: number; suggestion: string }>({
		title: 'Two headings have the same id.',
		message: ({ id, heading, line }) =>
			`${quote(heading)} has the id #${id}, but so has the heading in line ${String(line)}.`,
		hint: ({ heading, suggestion }) =>
			`Change the heading, or give it an id of its own: ## ${heading} {#${suggestion}}`,
	}),
	'line-unknown': error<{
		code: string;
		corrected: string | undefined;
		allowed: readonly string[];
	}>({
		title: 'An instruction is not known.',
		message: ({ code }) =>
			`A line of only ${quoteCode(code)} is an instruction to Handover, but there is none like it here.`,
		hint: ({ corrected, allowed }) =>
			corrected !== undefined
				? `Did you mean \`${corrected}\`?`
				: allowed.length === 0
					? 'Delete it, or write it into a sentence.'
					: `Here an instruction is one of: ${allowed.map((line) => `\`${line}\``).join(', ')}`,
	}),
	'line-misplaced': slip<{ code: string; where: string }>({
		title: 'An instruction stands where it has no use.',
		message: ({ code, where }) => `${quoteCode(code)} has a meaning only ${where}.`,
		hint: () => 'Move it there, or delete it.',
	}),
	'line-not-alone': error<{ code: string }>({
		title: 'An instruction does not stand alone.',
		message: ({ code }) => `${quoteCode(code)} is in one paragraph with other text.`,
		hint: () => 'Leave an empty line above and below it.',
	}),
	'line-without-marks': slip<{ found: string; corrected: string }>({
		title: 'An instruction lacks its marks.',
		message: ({ found }) => `Learners would read ${quote(found)}, as it is not between backticks.`,
		hint: ({ corrected }) => `Write: ${corrected}`,
	}),
	'line-repeated': error<{ name: string }>({
		title: 'An instruction is given twice.',
		message: ({ name }) => `\`${name}: …\` already stands under this heading.`,
		hint: () => 'Keep one of the two and delete the other.',
	}),
	'was-invalid': error<{ value: string; suggestion: string }>({
		title: 'An old id has letters an id never has.',
		message: ({ value }) => `\`was: ${value}\` should name the old id, not the old heading.`,
		hint: ({ suggestion }) => `Write: \`was: ${suggestion}\``,
	}),
};
