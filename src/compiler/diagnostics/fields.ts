import { error, slip } from './template.ts';
import { joinAnd, quote } from './wording.ts';

/** Problems of single fields in `module.yaml` and front matter. */
export const fieldDiagnostics = {
	'field-unknown': slip<{ name: string; known: readonly string[]; nearest: string | undefined }>({
		title: 'A field is not known.',
		message: ({ name, known }) => `${quote(name)} is none of ${joinAnd(known)}.`,
		hint: ({ nearest }) =>
			nearest === undefined
				? 'Delete the line. If it belongs to the field above it, begin it with two spaces more.'
				: `Did you mean ${nearest}?`,
	}),
	'field-missing': error<{ name: string; wanted: string; example: string }>({
		title: 'A field is missing.',
		message: ({ name, wanted }) => `${quote(name)} is needed: ${wanted}.`,
		hint: ({ example }) => `Add a line such as: ${example}`,
	}),
	'field-wrong': error<{
		name: string;
		found: string;
		wanted: string;
		example: string;
		nearest: string | undefined;
	}>({
		title: 'A field does not hold what it should.',
		message: ({ name, found, wanted }) => `${quote(name)} is ${found}. It should be ${wanted}.`,
		hint: ({ example, nearest }) =>
			nearest === undefined ? `Write for example: ${example}` : `Did you mean ${nearest}?`,
	}),
	'field-id-invalid': error<{ id: string; suggestion: string }>({
		title: 'An id has letters it may not have.',
		message: ({ id }) => `${quote(id)} may hold only small letters a to z, digits and hyphens.`,
		hint: ({ suggestion }) => `Write: ${suggestion}`,
	}),
	'field-repeated': error<{ list: string; value: string }>({
		title: 'A list names something twice.',
		message: ({ list, value }) => `${quote(value)} is already in ${quote(list)}.`,
		hint: () => 'Delete one of the two, or give one another id.',
	}),
	'module-id-differs': slip<{ id: string; folder: string }>({
		title: 'A module’s id is not its folder’s name.',
		message: ({ id, folder }) =>
			`The id is ${quote(id)}, but the folder is called ${quote(folder)}.`,
		hint: ({ folder }) => `Write: id: ${folder}`,
	}),
	'variable-name-invalid': error<{ name: string; isTaken: boolean; suggestion: string }>({
		title: 'A variable has a name it may not have.',
		message: ({ name, isTaken }) =>
			isTaken
				? `${quote(name)} already means something in conditions and choices.`
				: `${quote(name)} may hold only small letters a to z, digits and “_”, and begins with a letter.`,
		hint: ({ suggestion }) => `Write for example: ${suggestion}`,
	}),
	'variable-bounds-wrong': error<{ name: string; from: number; to: number; start: number }>({
		title: 'A variable’s bounds do not fit together.',
		message: ({ name, from, to, start }) =>
			`${quote(name)} goes from ${String(from)} to ${String(to)} and starts at ${String(start)}.`,
		hint: ({ name, from, to }) => {
			const [low, high] = from < to ? [from, to] : from > to ? [to, from] : [from, from + 1];
			return `“from” is the lowest number, “to” the highest, and “start” between them.\nWrite for example: ${name}: { from: ${String(low)}, to: ${String(high)}, start: ${String(low)} }`;
		},
	}),
};
