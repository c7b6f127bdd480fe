import type { InlineCode, Paragraph, RootContent } from 'mdast';
import type { Located } from '../authored.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from '../markdown/flatten.ts';

/** What a line of its own can tell Handover: `ending: good`. */
export type InstructionName = 'ending' | 'objective' | 'was';

export type Instructions = Partial<Readonly<Record<InstructionName, Located<string>>>>;

const examples = {
	ending: 'ending: good',
	objective: 'objective: confidentiality',
	was: 'was: old-id',
} as const satisfies Record<InstructionName, string>;

/** Part a section's instructions from its text. */
export function readInstructions(
	nodes: readonly RootContent[],
	allowed: readonly InstructionName[],
	file: FileContext,
): { readonly instructions: Instructions; readonly rest: readonly RootContent[] } {
	const found: { -readonly [Name in InstructionName]?: Located<string> } = {};
	const rest = nodes.filter((node) => {
		const codes = node.type === 'paragraph' ? readCodes(node, allowed, file) : undefined;
		for (const { value, at } of codes ?? []) {
			const [, word = '', text = ''] = /^([^:]*):(.*)$/su.exec(value) ?? [];
			const name = allowed.find((one) => one === word.trim());
			if (name === undefined || text.trim() === '') {
				const corrected = correct(value, allowed);
				const lines = allowed.map((one) => examples[one]);
				file.report('line-unknown', { code: value, corrected, allowed: lines }, at);
			} else if (found[name] !== undefined) {
				file.report('line-repeated', { name }, at);
			} else {
				found[name] = { value: text.trim(), at };
			}
		}
		return codes === undefined;
	});
	return { instructions: found, rest };
}

/** The codes of a paragraph that is nothing else; `undefined` for a paragraph learners read. */
function readCodes(
	paragraph: Paragraph,
	allowed: readonly InstructionName[],
	file: FileContext,
): readonly Located<string>[] | undefined {
	const codes = paragraph.children.filter(
		(child): child is InlineCode => child.type === 'inlineCode',
	);
	const text = flattenNodes(
		paragraph.children.filter((child) => child.type !== 'inlineCode'),
	).trim();
	const located = codes.map((code) => ({ value: code.value, at: file.at(code) }));
	// An answer to type in, as questions of a later type have it.
	if (codes.some(({ value }) => value.startsWith('='))) return undefined;
	if (text === '' && codes.length === paragraph.children.filter(isVisible).length) {
		return codes.length === 0 ? undefined : located;
	}
	const [first] = located;
	const isInstruction = ({ value }: Located<string>) =>
		allowed.some((name) => new RegExp(`^${name}\\s*:`, 'u').test(value));
	if (paragraph.children[0]?.type === 'inlineCode' && first !== undefined && isInstruction(first)) {
		file.report('line-not-alone', { code: first.value }, first.at);
		return located.filter(isInstruction);
	}
	const [bare, name = '', value = ''] = /^(\w+)\s*:\s*(\S+)$/u.exec(text) ?? [];
	const meant = allowed.find((one) => one === name.toLowerCase());
	if (bare === undefined || meant === undefined || codes.length > 0) return undefined;
	const corrected = `${meant}: ${value}`;
	file.report('line-without-marks', { found: text, corrected: `\`${corrected}\`` }, paragraph);
	return [{ value: corrected, at: file.at(paragraph) }];
}

function isVisible(child: Paragraph['children'][number]): boolean {
	return child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '');
}

function correct(code: string, allowed: readonly InstructionName[]): string | undefined {
	const [word = '', ...others] = code.split(/[\s:=]+/u).filter(Boolean);
	const nearest = findNearest(word, allowed);
	const name = allowed.find((one) => one === nearest);
	if (name === undefined) return undefined;
	return others.length === 0 ? examples[name] : `${name}: ${others.join(' ')}`;
}
