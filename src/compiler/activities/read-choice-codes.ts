import type { Judgement } from '../../model/activity.ts';
import type { Condition, Effect, Variable } from '../../model/variables.ts';
import type { AuthoredChoice, Located } from '../authored.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import { parseCondition } from '../expressions/parse-condition.ts';
import { parseEffect } from '../expressions/parse-effect.ts';
import type { FileContext } from '../file-context.ts';

const judgements: readonly Judgement[] = ['best', 'acceptable', 'poor'];

type ChoiceCodes = Pick<AuthoredChoice, 'judgement' | 'effects' | 'condition' | 'was'>;

/** What the code spans after a choice's link say. */
export function readChoiceCodes(
	codes: readonly Located<string>[],
	variables: ReadonlyMap<string, Variable> | undefined,
	file: FileContext,
): ChoiceCodes {
	const effects: Located<Effect>[] = [];
	const seen = new Set<'judgement' | 'condition' | 'was'>();
	let judgement: Located<Judgement> | undefined;
	let condition: Located<Condition> | undefined;
	let was: Located<string> | undefined;
	for (const { value: code, at } of codes) {
		const [, judged, others] = /^(best|acceptable|poor)[\s,;]+(\S.*)$/iu.exec(code) ?? [];
		if (judged !== undefined && others !== undefined && !file.isTranslation) {
			const corrected = `\`${judged.toLowerCase()}\` \`${others}\``;
			file.report('choice-codes-together', { code, corrected }, at);
			continue;
		}
		const kind = kindOf(code);
		if (file.isTranslation) {
			file.report('translation-code', { code }, at);
			continue;
		}
		if (kind === 'judgement' || kind === 'condition' || kind === 'was') {
			if (seen.has(kind)) {
				file.report('choice-code-repeated', { what: kind, code }, at);
				continue;
			}
			seen.add(kind);
		}
		const scope = { variables, file, at, code };
		switch (kind) {
			case 'judgement':
				judgement = { value: readJudgement(code, file, at), at };
				break;
			case 'condition': {
				const value = parseCondition(scope);
				if (value !== undefined) condition = { value, at };
				break;
			}
			case 'effect': {
				const value = parseEffect(scope);
				if (value !== undefined) effects.push({ value, at });
				break;
			}
			case 'was':
				was = { value: code.replace(/^was\s*:\s*/u, ''), at };
				break;
			case 'unknown':
				file.report('choice-code-unknown', { code, suggestion: suggest(code, variables) }, at);
		}
	}
	return {
		effects,
		...(judgement === undefined ? {} : { judgement }),
		...(condition === undefined ? {} : { condition }),
		...(was === undefined ? {} : { was }),
	};
}

function kindOf(code: string): 'judgement' | 'condition' | 'effect' | 'was' | 'unknown' {
	if (/^was\s*:/u.test(code)) return 'was';
	if (/^if\b/iu.test(code)) return 'condition';
	if (/[<>≤≥≠]|!=|==|\b(?:and|or|not|when)\b/u.test(code)) return 'unknown';
	if (/[+=−–-]|\s(?:plus|minus)\s+\d/u.test(code)) return 'effect';
	if (/^\w+\s*:\s*(?:true|false|yes|no|\d+)$/iu.test(code)) return 'effect';
	return findNearest(code, judgements) === undefined ? 'unknown' : 'judgement';
}

function readJudgement(code: string, file: FileContext, at: Located<string>['at']): Judgement {
	const exact = judgements.find((one) => one === code);
	if (exact !== undefined) return exact;
	const nearest = findNearest(code, judgements) ?? 'acceptable';
	file.report('judgement-unknown', { code, nearest }, at);
	return judgements.find((one) => one === nearest) ?? 'acceptable';
}

function suggest(
	code: string,
	variables: ReadonlyMap<string, Variable> | undefined,
): string | undefined {
	if (/[<>≤≥≠]|!=|==|\b(?:and|or|not|when)\b/u.test(code))
		return `If it is a condition, write: \`if ${code.replace(/^when\s+/u, '')}\``;
	const name = findNearest(code, variables?.keys() ?? []);
	const variable = name === undefined ? undefined : variables?.get(name);
	if (variable === undefined) return undefined;
	return variable.kind === 'flag'
		? `To change it, write \`${variable.name} = true\`; to ask for it, write \`if ${variable.name}\`.`
		: `To change it, write \`${variable.name} +1\`; to ask for it, write \`if ${variable.name} >= ${String(variable.to)}\`.`;
}
