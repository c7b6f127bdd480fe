import type { Link, Paragraph, PhrasingContent } from 'mdast';
import type { Located } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from '../markdown/flatten.ts';
import { splitLines } from '../markdown/lines.ts';

/** The code spans after a choice's link; anything else there is reported. */
export function readChoiceTail(
	paragraph: Paragraph,
	link: Link,
	file: FileContext,
): readonly Located<string>[] {
	const tail = paragraph.children.slice(paragraph.children.indexOf(link) + 1);
	const codes = tail.flatMap((node) =>
		node.type === 'inlineCode' ? [{ value: node.value.trim(), at: file.at(node) }] : [],
	);
	const lines = splitLines({ children: tail }, file);
	for (const [index, line] of lines.entries()) {
		const extra = line.filter((node) => node.type !== 'inlineCode');
		const found = flattenNodes(extra).trim();
		if (extra.every((node) => node.type === 'text') && found === '') continue;
		const where = firstVisible(extra) ?? paragraph;
		file.report(
			'choice-text-after',
			{ found, corrected: correct(found, index, link, codes) },
			where,
		);
		break;
	}
	return codes;
}

function correct(
	found: string,
	line: number,
	link: Link,
	codes: readonly Located<string>[],
): string {
	if (line > 0)
		return `If it is feedback, leave an empty line above it and indent it:\n\n  ${found}`;
	const isCode = /^(?:best|acceptable|poor|if\s.+|was:.+|\w+\s*(?:[+-]\s*\d+|=\s*\w+))$/iu.test(
		found,
	);
	const text = flattenNodes(link.children);
	const after = codes.map(({ value }) => ` \`${value}\``).join('');
	if (isCode) return `Put it between backticks: - [${text}](${link.url}) \`${found}\`${after}`;
	if (/^[\p{P}\s]*$/u.test(found)) return 'Delete it: only spaces part the codes after a link.';
	return `If learners pick it, write: - [${text} ${found}](${link.url})${after}\nIf it is feedback, write it below, after an empty line and indented by two spaces.`;
}

function firstVisible(nodes: readonly PhrasingContent[]): PhrasingContent | undefined {
	return nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
}
