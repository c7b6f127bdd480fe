import type { FileContext, Positioned } from '../file-context.ts';

/** The first line of what a node was read from, for quoting it. */
export function quoteSource(node: Positioned, file: FileContext): string {
	return file.sourceOf(node).split('\n')[0]?.trim() ?? '';
}

/** The text without the quotation and list signs that begin its line. */
export function withoutSigns(line: string): string {
	return line.replace(/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/u, '').trim();
}
