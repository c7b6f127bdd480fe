import type { Condition } from '../../model/variables.ts';
import { findVariable, isWithinBounds, type Scope } from './scope.ts';

/** Whether the condition asks only what its variables can answer; says what it cannot, once of each variable. */
export function checkCondition(condition: Condition, scope: Scope): boolean {
	const unsound = new Set<string>();
	for (const question of questionsIn(condition)) {
		if (unsound.has(question.variable)) continue;
		if (!isAnswerable(question, scope)) unsound.add(question.variable);
	}
	return unsound.size === 0;
}

type Question = Extract<Condition, { readonly kind: 'compare' | 'flag' }>;

function questionsIn(condition: Condition): readonly Question[] {
	switch (condition.kind) {
		case 'and':
		case 'or':
			return [...questionsIn(condition.left), ...questionsIn(condition.right)];
		case 'not':
			return questionsIn(condition.operand);
		case 'compare':
		case 'flag':
			return [condition];
	}
}

/** Where the declarations could not be read, nothing can be said, and nothing is. */
function isAnswerable(question: Question, scope: Scope): boolean {
	const name = question.variable;
	const variable = findVariable(name, scope);
	if (variable === undefined) return scope.variables === undefined;
	if (question.kind === 'flag' && variable.kind === 'number') {
		const corrected = `if ${name} >= ${String(variable.to)}`;
		scope.file.report('variable-wrong-kind', { name, is: 'number', corrected }, scope.at);
		return false;
	}
	if (question.kind === 'compare' && variable.kind === 'flag') {
		const corrected = `if ${name}`;
		scope.file.report('variable-wrong-kind', { name, is: 'flag', corrected }, scope.at);
		return false;
	}
	return question.kind === 'flag' || isWithinBounds(variable, question.value, scope);
}
