import type { Text } from 'mdast';
import type { Leftover } from '../diagnostics/markdown.ts';
import type { FileContext } from '../file-context.ts';

/** Signs of formatting that Markdown leaves as text where they are not quite right. */
const leftovers = [
	['image', /!\[[^\]\n]*\]\s?\([^)\n]*\)?|!\[\[[^\]\n]*\]\]/u],
	['link', /\[[^[\]\n]+\]\s?\(\s*(?:https?:|www\.|mailto:|#)[^)\n]*\)?/iu],
	['link', /\[[^[\]\n]+\]\[[^[\]\n]*\]|\[[^[\]\n]+\]\s\($/u],
	['footnote', /\[\^[^\]\n]+\]|\^\[[^\]\n]+\]/u],
	['bold', /(?<!\*)\*\*(?!\*)|(?<!_)__(?=\p{L})|(?<=\p{L})__(?!_)/u],
	['code', /`[^`\n]*/u],
	['table', /^\|[^\n]*\|[ \t]*\n\|[^\n]*\|[ \t]*$/mu],
] as const satisfies readonly (readonly [Leftover, RegExp])[];

/** Tells of formatting that learners would see as signs: once in a text, of the first there is. */
export function checkLeftovers(text: Text, file: FileContext): void {
	const source = file.sourceOf(text);
	// A backslash makes signs text on purpose.
	if (source.includes('\\')) return;
	for (const [what, pattern] of leftovers) {
		const found = pattern.exec(source);
		if (found === null) continue;
		const before = source.slice(0, found.index).split('\n');
		const start = text.position?.start ?? { line: 1, column: 1 };
		const column = (before.at(-1) ?? '').length + (before.length === 1 ? start.column : 1);
		const at = file.locate(start.line + before.length - 1, column);
		file.report('formatting-unread', { what, found: found[0].split('\n')[0] ?? '' }, at);
		return;
	}
}
