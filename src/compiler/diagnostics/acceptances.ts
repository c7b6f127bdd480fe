import { slip, warning } from './template.ts';
import { quote } from './wording.ts';

/** Problems of the lines with which an author accepts a warning. */
export const acceptanceDiagnostics = {
	'acceptance-malformed': slip<{ found: string; corrected: string }>({
		title: 'An acceptance is not written as one.',
		message: ({ found }) =>
			`${quote(found)} seems to accept a warning. It needs a line of its own, with the warning’s name and a reason.`,
		hint: ({ corrected }) => `Write, on a line of its own: ${corrected}`,
	}),
	'acceptance-misplaced': slip<{ corrected: string }>({
		title: 'An acceptance stands above the fields of its file.',
		message: () => 'The first line of a file is “---”, with the fields below it.',
		hint: ({ corrected }) =>
			`If it is for the whole file, write it below that line: ${corrected}\nIf not, move it to right above what it is for.`,
	}),
	'acceptance-unknown': slip<{ code: string; nearest: string | undefined }>({
		title: 'There is no such warning to accept.',
		message: ({ code }) => `No warning is called ${quote(code)}.`,
		hint: ({ nearest }) =>
			nearest === undefined
				? 'Copy the name from the end of the warning’s first line, where it stands in brackets.'
				: `Did you mean ${nearest}?`,
	}),
	'acceptance-of-error': slip<{ code: string }>({
		title: 'An error cannot be accepted.',
		message: ({ code }) =>
			`${quote(code)} is an error: learners could not take the module as it would be.`,
		hint: () => 'Delete this line, and mend what the error tells of.',
	}),
	'acceptance-without-reason': slip<{ code: string; corrected: string }>({
		title: 'A warning is accepted without a reason.',
		message: ({ code }) => `It is not said why the warning ${quote(code)} may stay.`,
		hint: ({ corrected }) => `Say why, for whoever reads this after you: ${corrected}`,
	}),
	'acceptance-unused': warning<{
		code: string;
		/** Of the first such warning elsewhere in the file. */
		line: number | undefined;
	}>({
		title: 'A line accepts a warning that is not there.',
		message: ({ code, line }) =>
			line === undefined
				? `There is no warning ${quote(code)} to accept here, or no longer.`
				: `There is no warning ${quote(code)} right below this line, but one in line ${String(line)}.`,
		hint: ({ line }) =>
			line === undefined
				? 'Delete this line.'
				: line === 1
					? 'A warning about the whole file is accepted at its top, between the lines “---”, with # in place of <!-- and -->.'
					: `Move it to right above line ${String(line)}.`,
	}),
};
