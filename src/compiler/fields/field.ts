import { z } from 'zod';
import { isId } from '../slug.ts';

/**
 * Building blocks of the schemas. Every value arrives as text, list or map (YAML's own guesses about numbers,
 * dates and truth are switched off). Errors carry what is wanted and, on a second line, an example line.
 */
export function wanted(what: string, example: string): { readonly error: string } {
	return { error: `${what}\n${example}` };
}

/** What `wanted` put into an error. */
export function readWanted(message: string): { readonly wanted: string; readonly example: string } {
	const [what = '', ...example] = message.split('\n');
	return { wanted: what, example: example.join('\n') };
}

export function text(what: string, example: string) {
	const error = wanted(what, example);
	return z.string(error).trim().min(1, error);
}

export function wholeNumber(
	bounds: { readonly from: number; readonly to: number },
	what: string,
	example: string,
) {
	const error = wanted(what, example);
	return z
		.string(error)
		.regex(/^[+-]?\d{1,6}$/u, error)
		.transform(Number)
		.refine((value) => value >= bounds.from && value <= bounds.to, error);
}

export function flag(what: string, example: string) {
	return z.enum(['true', 'false'], wanted(what, example)).transform((value) => value === 'true');
}

export function id(what: string, example: string) {
	const error = wanted(what, example);
	return z.string(error).refine(isId, { ...error, params: { isId: true } });
}

/** A list without repetitions. */
export function list<Item extends z.ZodType>(item: Item, what: string, example: string) {
	return z.array(item, wanted(what, example));
}

/** A map from ids. */
export function mapById<Value extends z.ZodType>(value: Value, what: string, example: string) {
	return z.record(z.string().refine(isId), value, wanted(what, example));
}

/** A map with these fields and no others. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape, what: string, example: string) {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? Object.keys(shape).join(' ')
				: wanted(what, example).error,
	});
}
