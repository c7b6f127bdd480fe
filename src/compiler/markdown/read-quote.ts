import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../model/text.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import type { FileContext } from '../file-context.ts';
import { checkPlainText } from './inserts.ts';
import { flattenNodes } from './flatten.ts';
import { splitLines } from './lines.ts';
import type { BlockReader, Flow } from './flow.ts';
import { readChat, readEmail, readNotice, readPost, readSpeech } from './scene-blocks.ts';
import { quoteSource } from './source-line.ts';

const readers = {
	chat: readChat,
	post: readPost,
	email: readEmail,
	speech: readSpeech,
	notice: readNotice,
} as const;

type SceneBlockKind = keyof typeof readers;

/** A quotation, or the scene block that its first line makes it. */
export function readQuote(quote: Blockquote, file: FileContext, read: BlockReader): Block[] {
	checkMarks(quote, file);
	const mark = readMark(quote, file);
	if (mark === undefined) return [{ kind: 'quote', children: read(quote.children, file) }];
	const { word, title, first, rest } = mark;
	if (!isKind(word) || !mark.hasSign) {
		const nearest = findNearest(word, Object.keys(readers));
		file.report('scene-block-unknown', { found: quoteSource(first, file), nearest }, first);
		return [];
	}
	checkPlainText(title, `the title of [!${word}]`, first, file);
	if (mark.formatted !== undefined) {
		const found = quoteSource(mark.formatted, file);
		file.report('scene-block-title-formatted', { found, kind: word }, mark.formatted);
	}
	if (title === '') file.report('scene-block-title-missing', { kind: word }, first);
	if (rest.length === 0) {
		file.report('scene-block-empty', { kind: word }, first);
		return [];
	}
	return [readers[word](title, rest, file, read)];
}

export function isSceneBlock(quote: Blockquote, file: FileContext): boolean {
	return readMark(quote, file) !== undefined;
}

interface Mark {
	readonly word: string;
	/** True for `[!chat]`, false for `[chat]`. */
	readonly hasSign: boolean;
	readonly title: string;
	/** What has formatting on the line of the mark, and so belongs below it. */
	readonly formatted: PhrasingContent | undefined;
	/** The paragraph that holds the mark. */
	readonly first: Paragraph;
	/** What follows the line of the mark. */
	readonly rest: readonly Flow[];
}

function readMark(quote: Blockquote, file: FileContext): Mark | undefined {
	const [first, ...others] = quote.children;
	if (first?.type !== 'paragraph') return undefined;
	const [line = [], ...lines] = splitLines(first, file);
	const [, sign, word, after] = /^\[(!?)\s*([^\]]*)\](.*)$/u.exec(flattenNodes(line)) ?? [];
	if (word === undefined || after === undefined) return undefined;
	const hasSign = sign === '!';
	if (!hasSign && !isKind(word.toLowerCase())) return undefined;
	const title = after.replace(/^[\s:–-]+/u, '').trim();
	const formatted = line.find(({ type }) => type !== 'text' && type !== 'linkReference');
	const left = lines.flatMap((nodes, index) =>
		index === 0 ? nodes : [{ type: 'text' as const, value: '\n' }, ...nodes],
	);
	const start = lines[0]?.[0]?.position?.start;
	const end = first.position?.end;
	const position = start !== undefined && end !== undefined ? { position: { start, end } } : {};
	const below: Flow[] =
		left.length === 0 ? [] : [{ type: 'paragraph', children: left, ...position }];
	return { word: word.trim(), hasSign, title, formatted, first, rest: [...below, ...others] };
}

function isKind(word: string): word is SceneBlockKind {
	return Object.hasOwn(readers, word);
}

/** A line without `>` right below a quotation belongs to it, though it does not look so. */
function checkMarks(quote: Blockquote, file: FileContext): void {
	const { start, end } = quote.position ?? {};
	if (start === undefined || end === undefined) return;
	for (let line = start.line + 1; line <= end.line; line += 1) {
		const text = file.lines[line - 1] ?? '';
		if (/^\s*>/u.test(text.slice(start.column - 1)) || /^\s*>/u.test(text)) continue;
		const found = text.trim();
		file.report('quote-lazy', { found, corrected: `> ${found}` }, file.locate(line, 1));
		return;
	}
}
