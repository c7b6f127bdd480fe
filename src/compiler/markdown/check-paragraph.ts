import type { Paragraph } from 'mdast';
import type { FileContext } from '../file-context.ts';
import { quoteSource } from './source-line.ts';

const places: Readonly<Record<string, string>> = {
	ending: 'in a scene, on a line of its own',
	objective: 'below the heading of a question, on a line of its own',
	was: 'below the heading of a scene or question, or after a choice or an option',
};

/** Tells of paragraphs that were meant as something else. */
export function checkParagraph(paragraph: Paragraph, file: FileContext): void {
	const source = quoteSource(paragraph, file);
	const [, signs, text] = /^(#{2,6})([^#\s].*)$/u.exec(source) ?? [];
	if (signs !== undefined && text !== undefined) {
		file.report('heading-space', { found: source, corrected: `${signs} ${text}` }, paragraph);
	}
	for (const child of paragraph.children) {
		if (child.type !== 'inlineCode') continue;
		const name = /^(ending|objective|was)\s*:/u.exec(child.value)?.[1];
		const where = name === undefined ? undefined : places[name];
		if (where !== undefined) file.report('line-misplaced', { code: child.value, where }, child);
	}
}
