import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { FileContext } from '../file-context.ts';

/** A paragraph's lines, as the author broke them, each text with its own place. */
export function splitLines(
	{ children }: Pick<Paragraph, 'children'>,
	file: FileContext,
): PhrasingContent[][] {
	const lines: PhrasingContent[][] = [[]];
	for (const child of children) {
		if (child.type === 'break') {
			lines.push([]);
			continue;
		}
		if (child.type !== 'text') {
			lines.at(-1)?.push(child);
			continue;
		}
		for (const [index, value] of child.value.split('\n').entries()) {
			if (index > 0) lines.push([]);
			if (value !== '')
				lines.at(-1)?.push(index === 0 ? { ...child, value } : place(value, child, index, file));
		}
	}
	return lines.filter((line, index) => index === 0 || line.length > 0);
}

function place(value: string, { position }: Text, index: number, file: FileContext): Text {
	if (position === undefined) return { type: 'text', value };
	const line = position.start.line + index;
	const source = file.lines[line - 1] ?? '';
	const found = source.indexOf(value);
	const column = 1 + (found >= 0 ? found : source.search(/[^\s>]|$/u));
	const offset = file.lines
		.slice(0, line - 1)
		.reduce((sum, text) => sum + text.length + 1, column - 1);
	const start = { line, column, offset };
	const end = { line, column: column + value.length, offset: offset + value.length };
	return { type: 'text', value, position: { start, end } };
}
