import type { Effect, Variable, VariableValues } from '../../model/variables.ts';

/** The same for the same values and for no others. */
export type ValueCode = number | string;

interface Coded {
	readonly values: VariableValues;
	readonly code: ValueCode;
}

/**
 * Codes for values, as digits of one number: an effect changes but its own variable's digit, so that walking
 * hundreds of thousands of situations need not look at all variables each time.
 */
export function createCoding(variables: readonly Variable[]): {
	readonly codeOf: (values: VariableValues) => ValueCode;
	readonly codeAfter: (
		before: Coded,
		effects: readonly Effect[],
		values: VariableValues,
	) => ValueCode;
} {
	const digits = new Map<string, { readonly lowest: number; readonly weight: number }>();
	let weight = 1;
	for (const variable of variables) {
		const { lowest, size } = rangeOf(variable);
		digits.set(variable.name, { lowest, weight });
		weight *= size;
	}
	const isExact = weight <= Number.MAX_SAFE_INTEGER;
	const weigh = (name: string, values: VariableValues) => {
		const digit = digits.get(name);
		return digit === undefined ? 0 : (Number(values[name]) - digit.lowest) * digit.weight;
	};
	const codeOf = (values: VariableValues): ValueCode =>
		isExact
			? variables.reduce((sum, { name }) => sum + weigh(name, values), 0)
			: variables.map(({ name }) => Number(values[name])).join(' ');
	return {
		codeOf,
		codeAfter: (before, effects, values) => {
			if (!isExact || typeof before.code === 'string') return codeOf(values);
			const changed = new Set(effects.map(({ variable }) => variable));
			let code = before.code;
			for (const name of changed) code += weigh(name, values) - weigh(name, before.values);
			return code;
		},
	};
}

function rangeOf(variable: Variable): { readonly lowest: number; readonly size: number } {
	return variable.kind === 'flag'
		? { lowest: 0, size: 2 }
		: { lowest: variable.from, size: variable.to - variable.from + 1 };
}
