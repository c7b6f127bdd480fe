import { error, slip } from './template.ts';
import { quote, quoteCode } from './wording.ts';

/** Problems of conditions and effects. */
export const expressionDiagnostics = {
	'expression-syntax': error<{ code: string; reason: string; example: string }>({
		title: 'A condition or effect cannot be read.',
		message: ({ code, reason }) => `In ${quoteCode(code)} ${reason}.`,
		hint: ({ example }) => `Write for example: \`${example}\``,
	}),
	'expression-spelling': slip<{ code: string; corrected: string }>({
		title: 'A condition or effect is spelt differently here.',
		message: ({ code }) => `${quoteCode(code)} has signs or words that are written in another way.`,
		hint: ({ corrected }) => `Write: \`${corrected}\``,
	}),
	'variable-unknown': error<{ name: string; nearest: string | undefined }>({
		title: 'A variable is not known.',
		message: ({ name }) => `${quote(name)} is not among the “variables” at the top of this file.`,
		hint: ({ name, nearest }) =>
			nearest === undefined
				? `Add it there:\n  variables:\n    ${name}: { from: 0, to: 3, start: 0 }\nOr, if it is either true or false:\n  variables:\n    ${name}: false`
				: `Did you mean ${nearest}?`,
	}),
	'variable-wrong-kind': error<{ name: string; is: 'number' | 'flag'; corrected: string }>({
		title: 'A variable is used as what it is not.',
		message: ({ name, is }) =>
			is === 'number'
				? `${quote(name)} is a number, so it is neither true nor false.`
				: `${quote(name)} is either true or false, so it is not a number.`,
		hint: ({ corrected }) => `Write for example: \`${corrected}\``,
	}),
	'value-out-of-bounds': error<{ name: string; value: number; from: number; to: number }>({
		title: 'A number is outside a variable’s bounds.',
		message: ({ name, value, from, to }) =>
			`${quote(name)} goes from ${String(from)} to ${String(to)}, so it is never ${String(value)}.`,
		hint: ({ from, to }) =>
			`Use a number from ${String(from)} to ${String(to)}, or widen the bounds at the top of the file.`,
	}),
};
