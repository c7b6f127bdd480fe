import type { List } from 'mdast';
import type { FileContext, Positioned } from '../file-context.ts';

/** The first line of what a node was read from, for quoting it. */
export function quoteSource(node: Positioned, file: FileContext): string {
	return file.sourceOf(node).split('\n')[0]?.trim() ?? '';
}

/** The text without the quotation and list signs that begin its line. */
export function withoutSigns(line: string): string {
	return line.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/u, '').trim();
}

/** The spaces with which text below the list's last item begins, so that it belongs to the item. */
export function indentBelow(list: List, file: FileContext): string {
	const line = file.lines[(list.children.at(-1)?.position?.start.line ?? 1) - 1] ?? '';
	return ' '.repeat(/^\s*(?:[-*+]|\d+[.)])\s+/u.exec(line)?.[0].length ?? 2);
}
