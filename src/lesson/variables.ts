import type {
	Comparison,
	Condition,
	Effect,
	Variable,
	VariableValues,
} from '../model/variables.ts';

export function startValues(variables: readonly Variable[]): VariableValues {
	return Object.fromEntries(variables.map(({ name, start }) => [name, start]));
}

export function evaluateCondition(condition: Condition, values: VariableValues): boolean {
	switch (condition.kind) {
		case 'and':
			return (
				evaluateCondition(condition.left, values) && evaluateCondition(condition.right, values)
			);
		case 'or':
			return (
				evaluateCondition(condition.left, values) || evaluateCondition(condition.right, values)
			);
		case 'not':
			return !evaluateCondition(condition.operand, values);
		case 'flag':
			return values[condition.variable] === true;
		case 'compare':
			return compare(Number(values[condition.variable]), condition.operator, condition.value);
	}
}

function compare(left: number, operator: Comparison, right: number): boolean {
	switch (operator) {
		case '<':
			return left < right;
		case '<=':
			return left <= right;
		case '=':
			return left === right;
		case '!=':
			return left !== right;
		case '>=':
			return left >= right;
		case '>':
			return left > right;
	}
}

/** One effect after the other, each clamped to its variable's bounds. */
export function applyEffects(
	effects: readonly Effect[],
	variables: readonly Variable[],
	values: VariableValues,
): VariableValues {
	const next = { ...values };
	for (const effect of effects) {
		const variable = variables.find(({ name }) => name === effect.variable);
		const value =
			effect.kind === 'add' ? Number(next[effect.variable]) + effect.amount : effect.value;
		next[effect.variable] =
			variable?.kind === 'number'
				? Math.min(variable.to, Math.max(variable.from, Number(value)))
				: value;
	}
	return next;
}
