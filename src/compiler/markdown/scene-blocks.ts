import type { Paragraph } from 'mdast';
import type { SceneBlock } from '../../model/text.ts';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from './flatten.ts';
import { splitLines } from './lines.ts';
import { correctMessage, isMessageList, readMessages } from './messages.ts';
import type { BlockReader, Flow } from './flow.ts';
import { quoteSource } from './source-line.ts';

/** A block of one kind, made of the title on its first line and all that follows. */
type SceneBlockReader<Kind extends SceneBlock['kind']> = (
	title: string,
	rest: readonly Flow[],
	file: FileContext,
	read: BlockReader,
) => Extract<SceneBlock, { kind: Kind }>;

export const readChat: SceneBlockReader<'chat'> = (title, rest, file) => {
	const messages = rest.flatMap((node) => {
		if (node.type === 'list') return readMessages(node, file);
		const found = quoteSource(node, file);
		const corrected = `> ${correctMessage(found)}`;
		file.report('chat-not-list', { found, corrected }, node);
		return [];
	});
	return { kind: 'chat', title, messages };
};

export const readPost: SceneBlockReader<'post'> = (title, rest, file, read) => {
	const counts = rest.find(isCounts);
	const replies = rest.find(isMessageList);
	const after = replies === undefined ? undefined : rest[rest.indexOf(replies) + 1];
	if (after !== undefined) file.report('post-order', { found: quoteSource(after, file) }, after);
	const text = rest.filter((node) => node !== counts && node !== replies);
	return {
		kind: 'post',
		author: title,
		children: read(text, file),
		counts: counts === undefined ? [] : readCounts(counts),
		replies: replies === undefined ? [] : readMessages(replies, file),
	};
};

export const readEmail: SceneBlockReader<'email'> = (title, rest, file, read) => {
	const [first, ...others] = rest;
	const startsBelow = first?.type === 'paragraph' && isRightBelowTitle(first, file);
	const lines = startsBelow ? splitLines(first, file) : [];
	const headers = lines.flatMap((line) => {
		const text = flattenNodes(line).trim();
		const [, name, value] = /^([^:]{1,30}):\s*(\S.*)$/u.exec(text) ?? [];
		if (name !== undefined && value !== undefined) return [{ name, value }];
		file.report('email-header', { found: text, corrected: `> From: ${text}` }, line[0] ?? {});
		return [];
	});
	const children = read(startsBelow ? others : rest, file);
	return { kind: 'email', subject: title, headers, children };
};

export const readSpeech: SceneBlockReader<'speech'> = (title, rest, file, read) => ({
	kind: 'speech',
	speaker: title,
	children: read(rest, file),
});

export const readNotice: SceneBlockReader<'notice'> = (title, rest, file, read) => ({
	kind: 'notice',
	title,
	children: read(rest, file),
});

/** Nothing but code spans: `37 likes`, `2 shares`. */
function isCounts(node: Flow): node is Paragraph {
	return (
		node.type === 'paragraph' &&
		node.children.every(
			(child) =>
				child.type === 'inlineCode' || (child.type === 'text' && child.value.trim() === ''),
		)
	);
}

function readCounts({ children }: Paragraph): string[] {
	return children.flatMap((child) => (child.type === 'inlineCode' ? [child.value] : []));
}

function isRightBelowTitle(paragraph: Paragraph, file: FileContext): boolean {
	const line = paragraph.position?.start.line ?? 0;
	return (
		/^[\s>]*\[!email\]/u.test(file.lines[line - 1] ?? '') ||
		/^[\s>]*\[!email\]/u.test(file.lines[line - 2] ?? '')
	);
}
