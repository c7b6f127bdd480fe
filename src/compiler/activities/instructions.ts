import type { InlineCode, Paragraph, RootContent } from 'mdast';
import type { Located } from '../authored.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from '../markdown/flatten.ts';

/** What a line of its own can tell Handover: `ending: good`. */
export type InstructionName = 'ending' | 'objective' | 'was';

type Instructions = Partial<Readonly<Record<InstructionName, Located<string>>>>;

interface ReadInstructions {
	readonly instructions: Instructions;
	/** Those reported that were meant as one, so that nothing is said of its missing. */
	readonly meant: ReadonlySet<InstructionName>;
	/** What is left for learners to read. */
	readonly rest: readonly RootContent[];
}

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
): ReadInstructions {
	const meant = new Set<InstructionName>();
	const found: { -readonly [Name in InstructionName]?: Located<string> } = {};
	const rest = nodes.filter((node) => {
		const codes = node.type === 'paragraph' ? readCodes(node, allowed, file) : undefined;
		for (const { value, at } of codes ?? []) {
			const [, word = '', text = ''] = /^([^:]*):(.*)$/su.exec(value) ?? [];
			const name = allowed.find((one) => one === word.trim());
			if (name === undefined || text.trim() === '') {
				const { corrected, name: likely } = correct(value, allowed);
				if (likely !== undefined) meant.add(likely);
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
	return { instructions: found, meant, rest };
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
	const amongWords = located.filter(({ value }) =>
		allowed.some((name) => new RegExp(`^${name}\\s*:`, 'u').test(value)),
	);
	const [first] = amongWords;
	if (first !== undefined) {
		file.report('line-not-alone', { code: first.value }, first.at);
		return amongWords;
	}
	const plain = text.replace(/^[‘’“”'"´`]+|[‘’“”'"´`]+$/gu, '').trim();
	const [bare, name = '', value = ''] = /^(\w+)\s*:\s*(\S+)$/u.exec(plain) ?? [];
	const meant = allowed.find((one) => one === name.toLowerCase());
	if (bare === undefined || meant === undefined || codes.length > 0) return undefined;
	const corrected = `${meant}: ${value}`;
	file.report('line-without-marks', { found: text, corrected: `\`${corrected}\`` }, paragraph);
	return [{ value: corrected, at: file.at(paragraph) }];
}

function isVisible(child: Paragraph['children'][number]): boolean {
	return child.type !== 'break' && !(child.type === 'text' && child.value.trim() === '');
}

function correct(
	code: string,
	allowed: readonly InstructionName[],
): { readonly corrected: string | undefined; readonly name: InstructionName | undefined } {
	const [word = '', ...others] = code.split(/[\s:=]+/u).filter(Boolean);
	const nearest = findNearest(word, allowed);
	const name = allowed.find((one) => one === nearest);
	if (name === undefined) return { corrected: undefined, name };
	const value = others.join(name === 'ending' ? ' ' : '-').toLowerCase();
	return { corrected: value === '' ? examples[name] : `${name}: ${value}`, name };
}
