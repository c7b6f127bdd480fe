import type { List, ListItem, PhrasingContent } from 'mdast';
import type { ChatMessage } from '../../model/text.ts';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from './flatten.ts';
import { checkPlainText } from './inserts.ts';
import { readInlines, trimInlines } from './read-inlines.ts';
import type { Flow } from './flow.ts';
import { quoteSource, withoutSigns } from './source-line.ts';

/** A list of who said what: an item begins with a name in bold. */
export function isMessageList(node: Flow): node is List {
	return node.type === 'list' && node.children.some((item) => startsWithName(item));
}

/** `- **Sam:** text`, and a time as code where it is known. */
export function readMessages(list: List, file: FileContext): ChatMessage[] {
	return list.children.flatMap((item) => {
		const message = readMessage(item, file);
		if (message !== undefined) return [message];
		const found = quoteSource(item, file);
		file.report('chat-line', { found, corrected: correctMessage(found) }, item);
		return [];
	});
}

function readMessage(item: ListItem, file: FileContext): ChatMessage | undefined {
	const [paragraph, ...others] = item.children;
	if (paragraph?.type !== 'paragraph' || others.length > 0 || item.checked != null)
		return undefined;
	const [name, ...rest] = paragraph.children;
	if (name?.type !== 'strong') return undefined;
	const from = /^(.*\S)\s*:$/su.exec(flattenNodes(name.children).trim())?.[1];
	if (from === undefined) return undefined;
	checkPlainText(from, 'the name of who speaks', name, file);
	const { said, time } = splitTime(rest);
	const children = trimInlines(readInlines(said, file));
	if (children.length === 0) return undefined;
	return { from, children, ...(time === undefined ? {} : { time }) };
}

function splitTime(nodes: readonly PhrasingContent[]): {
	readonly said: readonly PhrasingContent[];
	readonly time: string | undefined;
} {
	const last = nodes.at(-1);
	return last?.type === 'inlineCode'
		? { said: nodes.slice(0, -1), time: last.value }
		: { said: nodes, time: undefined };
}

function startsWithName(item: ListItem): boolean {
	const [paragraph] = item.children;
	if (paragraph?.type !== 'paragraph') return false;
	const [name, next] = paragraph.children;
	if (name?.type !== 'strong') return false;
	const isColonAfter = next?.type === 'text' && next.value.startsWith(':');
	return isColonAfter || flattenNodes(name.children).trim().endsWith(':');
}

/** The line as a message, with the name taken from before its first colon. */
export function correctMessage(found: string): string {
	const line = withoutSigns(found)
		.replaceAll('**', '')
		.replace(/^\[.\]\s*/u, '');
	const [, name, said] = /^([^:`]{1,40}):\s*(.*)$/u.exec(line) ?? [];
	const words = said ?? line;
	return `- **${name?.trim() ?? 'Sam'}:** ${words === '' ? 'What was said' : words}`;
}
