import type { Comparison, Condition } from '../../model/variables.ts';
import { checkCondition } from './check-condition.ts';
import { correctSpelling } from './correct-spelling.ts';
import type { Scope } from './scope.ts';
import { tokenize, type Token } from './tokenize.ts';

const comparisons: readonly string[] = ['<', '<=', '=', '!=', '>=', '>'] satisfies Comparison[];
const deepest = 20;
/** Far more than anybody can follow, and few enough to be walked by recursion. */
const longest = 50;

/** What a reader of tokens stops at; only `parseCondition` sees it. */
class Misread extends Error {
	override readonly name = 'Misread';
}

/**
 * `if trust >= 1 and not (told_manager or seen)`: “not” binds tightest, then “and”, then “or”. Returns
 * `undefined` after saying what is wrong.
 */
export function parseCondition(scope: Scope): Condition | undefined {
	const { file, at, code } = scope;
	const corrected = correctSpelling(code);
	const tokens = tokenize(corrected.replace(/^if\b/u, ''));
	try {
		if ('unknown' in tokens) throw new Misread(`“${tokens.unknown}” has no meaning`);
		const condition = readTokens(tokens);
		if (corrected !== code) file.report('expression-spelling', { code, corrected }, at);
		return checkCondition(condition, scope) ? condition : undefined;
	} catch (error) {
		if (!(error instanceof Misread)) throw error;
		const example = 'if trust >= 1 and not told_manager';
		file.report('expression-syntax', { code, reason: error.message, example }, at);
		return undefined;
	}
}

function readTokens(tokens: readonly Token[]): Condition {
	let next = 0;
	let questions = 0;
	const condition = readOr(0);
	const left = tokens[next];
	if (left !== undefined) throw new Misread(`“${left.text}” does not go on from what is before it`);
	return condition;

	function take(text: string): boolean {
		if (tokens[next]?.text !== text) return false;
		next += 1;
		return true;
	}

	function readOr(depth: number): Condition {
		let condition = readAnd(depth);
		while (take('or')) condition = { kind: 'or', left: condition, right: readAnd(depth) };
		return condition;
	}

	function readAnd(depth: number): Condition {
		let condition = readNot(depth);
		while (take('and')) condition = { kind: 'and', left: condition, right: readNot(depth) };
		return condition;
	}

	function readNot(depth: number): Condition {
		if (depth > deepest) throw new Misread('too many “not” and brackets are inside one another');
		if (take('not')) return { kind: 'not', operand: readNot(depth + 1) };
		if (!take('(')) return readVariable();
		const condition = readOr(depth + 1);
		if (!take(')')) throw new Misread('a bracket is opened but not closed');
		return condition;
	}

	function readVariable(): Condition {
		questions += 1;
		if (questions > longest) throw new Misread(`more than ${String(longest)} questions are joined`);
		const token = tokens[next];
		if (token?.kind !== 'name' || ['and', 'or', 'true', 'false'].includes(token.text)) {
			throw new Misread(
				token === undefined
					? 'something is missing at the end'
					: `a variable’s name should stand where “${token.text}” is`,
			);
		}
		next += 1;
		const flag: Condition = { kind: 'flag', variable: token.text };
		const operator = tokens[next]?.text;
		if (!isComparison(operator)) return flag;
		next += 1;
		const truth = tokens[next]?.text;
		if ((operator === '=' || operator === '!=') && (truth === 'true' || truth === 'false')) {
			next += 1;
			const isTrue = (truth === 'true') === (operator === '=');
			return isTrue ? flag : { kind: 'not', operand: flag };
		}
		return { kind: 'compare', variable: token.text, operator, value: readNumber(operator) };
	}

	function readNumber(operator: string): number {
		const sign = take('-') ? -1 : 1;
		const token = tokens[next];
		if (token?.kind !== 'number') throw new Misread(`a number should follow “${operator}”`);
		next += 1;
		return sign * Number(token.text);
	}
}

function isComparison(text: string | undefined): text is Comparison {
	return text !== undefined && comparisons.includes(text);
}
