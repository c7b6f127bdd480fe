import type { Condition } from '../../model/variables.ts';

/** The condition as an author would write it, without `if`. */
export function conditionText(condition: Condition): string {
	switch (condition.kind) {
		case 'and':
			return [condition.left, condition.right].map((side) => within(side, 'or')).join(' and ');
		case 'or':
			return [condition.left, condition.right].map(conditionText).join(' or ');
		case 'not':
			return `not ${within(condition.operand, 'and', 'or', 'compare')}`;
		case 'compare':
			return `${condition.variable} ${condition.operator} ${String(condition.value)}`;
		case 'flag':
			return condition.variable;
	}
}

function within(condition: Condition, ...parted: readonly Condition['kind'][]): string {
	const text = conditionText(condition);
	return parted.includes(condition.kind) ? `(${text})` : text;
}
