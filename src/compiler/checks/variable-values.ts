import type {
	Comparison,
	Condition,
	Effect,
	Variable,
	VariableValues,
} from '../../model/variables.ts';

export function startValues(variables: readonly Variable[]): VariableValues {
	return Object.fromEntries(variables.map((variable) => [variable.name, variable.start]));
}

/** Whether a choice with this condition is open; one without is always open. */
export function isOpen(condition: Condition | undefined, values: VariableValues): boolean {
	if (condition === undefined) return true;
	switch (condition.kind) {
		case 'and':
			return isOpen(condition.left, values) && isOpen(condition.right, values);
		case 'or':
			return isOpen(condition.left, values) || isOpen(condition.right, values);
		case 'not':
			return !isOpen(condition.operand, values);
		case 'flag':
			return values[condition.variable] === true;
		case 'compare':
			return compare(Number(values[condition.variable]), condition.operator, condition.value);
	}
}

/** The values after a choice's effects, in the order written. */
export function applyEffects(
	effects: readonly Effect[],
	variables: readonly Variable[],
	values: VariableValues,
): VariableValues {
	let after = values;
	for (const effect of effects) {
		const variable = variables.find(({ name }) => name === effect.variable);
		if (variable === undefined) continue;
		const before = after[variable.name] ?? variable.start;
		const value = effect.kind === 'add' ? Number(before) + effect.amount : effect.value;
		after = { ...after, [variable.name]: clamp(variable, value) };
	}
	return after;
}

function clamp(variable: Variable, value: number | boolean): number | boolean {
	return variable.kind === 'flag'
		? Boolean(value)
		: Math.min(variable.to, Math.max(variable.from, Number(value)));
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
