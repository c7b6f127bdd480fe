import type { Effect } from '../../model/variables.ts';
import { correctSpelling } from './correct-spelling.ts';
import { findVariable, isWithinBounds, type Scope } from './scope.ts';
import { tokenize } from './tokenize.ts';

/**
 * `name +1`, `name -1`, `name = 2`, `name = true`. Returns `undefined` after saying what is wrong; without
 * known variables the effect is read by its shape alone.
 */
export function parseEffect(scope: Scope): Effect | undefined {
	const { file, at, code } = scope;
	const corrected = correctSpelling(code);
	const effect = readEffect(corrected);
	if (effect === undefined) {
		const reason = 'there is no variable with a number to add or a value to have';
		file.report('expression-syntax', { code, reason, example: 'trust +1' }, at);
		return undefined;
	}
	if (corrected !== code) file.report('expression-spelling', { code, corrected }, at);

	const variable = findVariable(effect.variable, scope);
	if (variable === undefined) return scope.variables === undefined ? effect : undefined;
	const { name, kind } = variable;
	const isNumeric = effect.kind === 'add' || typeof effect.value === 'number';
	if (isNumeric !== (kind === 'number')) {
		const example = kind === 'number' ? `${name} +1` : `${name} = true`;
		file.report('variable-wrong-kind', { name, is: kind, corrected: example }, at);
		return undefined;
	}
	if (effect.kind === 'set' && typeof effect.value === 'number') {
		return isWithinBounds(variable, effect.value, scope) ? effect : undefined;
	}
	return effect;
}

function readEffect(code: string): Effect | undefined {
	const tokens = tokenize(code);
	if ('unknown' in tokens) return undefined;
	const words = tokens.map(({ text }) => text).join(' ');
	const [, name, sign, value] =
		/^([A-Za-z_]\w*) ([+-]|=)(?: (true|false|(?:[+-] )?\d{1,6}))$/u.exec(words) ?? [];
	if (name === undefined || value === undefined) return undefined;
	const isFlag = value === 'true' || value === 'false';
	const number = Number(value.replace(' ', ''));
	if (sign === '=')
		return { kind: 'set', variable: name, value: isFlag ? value === 'true' : number };
	if (isFlag || /^[+-]/u.test(value)) return undefined;
	return { kind: 'add', variable: name, amount: sign === '-' ? -number : number };
}
