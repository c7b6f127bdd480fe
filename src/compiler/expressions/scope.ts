import type { Location } from '../../model/diagnostic.ts';
import type { Variable } from '../../model/variables.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import type { FileContext } from '../file-context.ts';

/** What an expression may speak of, and where its problems are told. */
export interface Scope {
	/** By name; `undefined` where the declarations could not be read, so that nothing can be said. */
	readonly variables: ReadonlyMap<string, Variable> | undefined;
	readonly file: FileContext;
	readonly at: Location;
	/** The entire code span. */
	readonly code: string;
}

/** The variable called `name`, or `undefined` after saying that there is none. */
export function findVariable(name: string, { variables, file, at }: Scope): Variable | undefined {
	const variable = variables?.get(name);
	if (variable === undefined && variables !== undefined) {
		file.report('variable-unknown', { name, nearest: findNearest(name, variables.keys()) }, at);
	}
	return variable;
}

/** Whether a number can be the variable's; says so where it cannot. */
export function isWithinBounds(variable: Variable, value: number, { file, at }: Scope): boolean {
	if (variable.kind !== 'number') return true;
	const { name, from, to } = variable;
	if (value >= from && value <= to) return true;
	file.report('value-out-of-bounds', { name, value, from, to }, at);
	return false;
}
