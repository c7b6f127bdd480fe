import type { Link, Paragraph, PhrasingContent } from 'mdast';
import type { Located } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from '../markdown/flatten.ts';
import { splitLines } from '../markdown/lines.ts';

const isCode = /^(?:best|acceptable|poor|if\s.+|was:.+|\w+\s*(?:[+–−-]\s*\d+|=\s*\w+))$/iu;

/** The code spans after a choice's link; anything else there is reported. */
export function readChoiceTail(
	paragraph: Paragraph,
	link: Link,
	file: FileContext,
): readonly Located<string>[] {
	const tail = paragraph.children.slice(paragraph.children.indexOf(link) + 1);
	if (reportLoneBacktick(paragraph, link, file)) return [];
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

/** With one backtick too many or too few, codes and the spaces between them change places. */
function reportLoneBacktick(paragraph: Paragraph, link: Link, file: FileContext): boolean {
	const end = link.position?.end;
	const after = file.sourceOf(paragraph).slice(file.sourceOf(link).length);
	if (end === undefined || after.split('`').length % 2 === 1) return false;
	const found = after.split('\n')[0]?.trim() ?? '';
	const meant = splitCodes(found).map((code) => ` \`${code}\``);
	const line = `- [${flattenNodes(link.children)}](${link.url})${meant.join('')}`;
	const corrected =
		meant.length > 0
			? `Write: ${line}`
			: 'Put one backtick before each code and one behind it: `best` `trust +1`';
	file.report('choice-code-unclosed', { found, corrected }, file.locate(end.line, end.column));
	return true;
}

function correct(
	found: string,
	line: number,
	link: Link,
	codes: readonly Located<string>[],
): string {
	if (line > 0)
		return `If it is feedback, leave an empty line above it and indent it:\n\n  ${found}`;
	const text = flattenNodes(link.children);
	const after = codes.map(({ value }) => ` \`${value}\``).join('');
	const meant = splitCodes(found);
	if (meant.length > 0) {
		const written = meant.map((code) => ` \`${code}\``).join('');
		return `Put each code between backticks (\`): - [${text}](${link.url})${written}${after}`;
	}
	if (/^[\p{P}\s]*$/u.test(found)) return 'Delete it: only spaces part the codes after a link.';
	return `If learners pick it, write: - [${text} ${found}](${link.url})${after}\nIf it is feedback, write it below, after an empty line and indented by two spaces.`;
}

/** The codes in a text that is nothing else, whatever quotation marks stand around them. */
function splitCodes(found: string): readonly string[] {
	const codes = found
		.split(/[‘’“”„'"´`]+|\s*[,;]\s*|(?<=^|\s)(?=best\b|acceptable\b|poor\b|if\s)/iu)
		.map((code) => code.trim())
		.filter((code) => code !== '');
	return codes.every((code) => isCode.test(code)) ? codes : [];
}

function firstVisible(nodes: readonly PhrasingContent[]): PhrasingContent | undefined {
	return nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
}
