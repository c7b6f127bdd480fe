import type { Paragraph } from 'mdast';
import type { FileContext } from '../file-context.ts';

const places: Readonly<Record<string, string>> = {
	ending: 'in a scene, on a line of its own',
	objective: 'below the heading of a question, on a line of its own',
	was: 'below the heading of a scene or question, or after a choice or an option',
};

/** Tells of instructions that stand among the words of a paragraph. */
export function checkParagraph(paragraph: Paragraph, file: FileContext): void {
	for (const child of paragraph.children) {
		if (child.type !== 'inlineCode') continue;
		const name = /^(ending|objective|was)\s*:/u.exec(child.value)?.[1];
		const where = name === undefined ? undefined : places[name];
		if (where !== undefined) file.report('line-misplaced', { code: child.value, where }, child);
	}
}
