import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../model/text.ts';
import type { AuthoredOption, Located } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { flattenInlines, flattenNodes } from '../markdown/flatten.ts';
import { splitLines } from '../markdown/lines.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { readInlines, trimInlines } from '../markdown/read-inlines.ts';
import { quoteSource, withoutSigns } from '../markdown/source-line.ts';
import { repairBox } from './find-options.ts';

/** `- [x] text`, and the feedback indented below it. */
export function readOption(item: ListItem, file: FileContext): AuthoredOption | undefined {
	const [paragraph, ...below] = item.children;
	const feedback = readBlocks(below, file);
	if (paragraph?.type !== 'paragraph') {
		file.report('option-empty', {}, item);
		return undefined;
	}
	if (paragraph.children.some(({ type }) => type === 'image')) {
		const question = flattenNodes(paragraph.children).trim() || quoteSource(paragraph, file);
		file.report('question-type-unsupported', { question, type: 'images' }, paragraph);
		return undefined;
	}
	if (!reportMisshapenBox(item, paragraph, file)) return undefined;
	const [line = [], ...more] = splitLines(paragraph, file);
	const nextLine = readNextLines(more, paragraph, file);
	const { words, was } = splitWas(line, file);
	const text = trimInlines(readInlines(words, file));
	if (text.length === 0) {
		file.report('option-empty', {}, item);
		return undefined;
	}
	return {
		at: file.at(item),
		text,
		plain: flattenInlines(text),
		correct: item.checked === true,
		feedback: [...nextLine, ...feedback],
		...(was === undefined ? {} : { was }),
	};
}

/** What stands right below an option, taken for the feedback that it most likely is. */
function readNextLines(
	lines: readonly (readonly PhrasingContent[])[],
	paragraph: Paragraph,
	file: FileContext,
): Block[] {
	const [next] = lines;
	if (next === undefined) return [];
	const found = flattenNodes(next).trim();
	file.report('option-two-lines', { found, corrected: `  ${found}` }, next[0] ?? paragraph);
	const children = lines.flatMap((line) => trimInlines(readInlines(line, file)));
	return [{ kind: 'paragraph', children }];
}

/** False, after saying so, for `[x]text`, `[]` and the like, which Markdown takes for text. */
function reportMisshapenBox(item: ListItem, paragraph: Paragraph, file: FileContext): boolean {
	if (typeof item.checked === 'boolean') return true;
	const text = flattenNodes(paragraph.children);
	const [box] = /^\[\s*x?\s*\]/iu.exec(text) ?? [];
	if (box === undefined) return true;
	const found = quoteSource(item, file);
	if (text.slice(box.length).trim() === '') file.report('option-empty', {}, item);
	else file.report('options-not-boxes', { found, ...repairBox(withoutSigns(found)) }, item);
	return false;
}

function splitWas(
	line: readonly PhrasingContent[],
	file: FileContext,
): { readonly words: readonly PhrasingContent[]; readonly was: Located<string> | undefined } {
	const last = line.at(-1);
	const value = last?.type === 'inlineCode' ? /^was\s*:\s*(.*)$/u.exec(last.value)?.[1] : undefined;
	if (last === undefined || value === undefined) return { words: line, was: undefined };
	const words = line.slice(0, -1);
	if (!file.isTranslation) return { words, was: { value, at: file.at(last) } };
	file.report('translation-code', { code: `was: ${value}` }, last);
	return { words, was: undefined };
}
