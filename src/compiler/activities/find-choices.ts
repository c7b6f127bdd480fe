import type { Link, List, ListItem, RootContent } from 'mdast';
import type { FileContext } from '../file-context.ts';
import { isReportedAnyway } from '../markdown/flow.ts';
import { flattenNodes } from '../markdown/flatten.ts';
import { indentBelow, quoteSource, withoutSigns } from '../markdown/source-line.ts';
import { isSceneAddress } from '../markdown/read-address.ts';
import { repairChoice } from './repair-choice.ts';

/** Part a scene's choices from its text. Choices that stand where they may not are reported and still found. */
export function findChoices(
	nodes: readonly RootContent[],
	file: FileContext,
): { readonly text: readonly RootContent[]; readonly items: readonly ListItem[] } {
	const lists = nodes.filter(
		(node): node is List => node.type === 'list' && node.children.some(isChoiceLike),
	);
	const [first] = lists;
	if (first === undefined) return { text: nodes, items: [] };
	const last = nodes.findLastIndex((node) => node.type === 'list' && lists.includes(node));
	checkPlace(nodes.slice(nodes.indexOf(first), last + 1), nodes.slice(last + 1), file);
	const items = lists.flatMap((list) => checkList(list, file));
	return { text: nodes.filter((node) => !lists.some((list) => list === node)), items };
}

/** Whether an item was meant as a choice, though perhaps not written as one. */
export function isChoiceLike(item: ListItem): boolean {
	return findSceneLink(item) !== undefined || isMalformedLink(lineOf(item)) || hasLostTarget(item);
}

/** The first link to a scene in the item's own line. */
export function findSceneLink(item: ListItem): Link | undefined {
	const [paragraph] = item.children;
	if (paragraph?.type !== 'paragraph') return undefined;
	for (const child of paragraph.children) {
		const parts = child.type === 'strong' || child.type === 'emphasis' ? child.children : [child];
		for (const part of parts) if (part.type === 'link' && part.url.startsWith('#')) return part;
	}
	return undefined;
}

/** `[text] (#scene)`, `[text(#scene)`, `text](#scene)`, `(text)[#scene]` and `[[text|#scene]]`. */
function isMalformedLink(line: string): boolean {
	return /^(?:\[[^\]]+\]\s*[([]\s*#|\([^)]+\)\s*\[\s*#|\[+[^\]#]+[(|]\s*#|[^[#]+\]\s*\(\s*#)/u.test(
		line,
	);
}

/** `[text](scene)`: a link that leads nowhere but, without its `#`, to a scene. */
function hasLostTarget(item: ListItem): boolean {
	const [paragraph] = item.children;
	const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	return link?.type === 'link' && isSceneAddress(link.url);
}

function lineOf(item: ListItem): string {
	const [paragraph] = item.children;
	return paragraph?.type === 'paragraph' ? flattenNodes(paragraph.children) : '';
}

/** Tells of what parts the choices, or comes after them. */
function checkPlace(
	choices: readonly RootContent[],
	below: readonly RootContent[],
	file: FileContext,
): void {
	const between = choices.find((node) => node.type !== 'list' && !isReportedAnyway(node));
	const [, second] = choices.filter((node) => node.type === 'list');
	const after = below.find((node) => !isReportedAnyway(node));
	const args = (node: RootContent, above: RootContent | undefined) => {
		const found = quoteSource(node, file);
		const indent = above?.type === 'list' ? indentBelow(above, file) : '  ';
		return { found, corrected: `${indent}${found}`, spaces: indent.length };
	};
	if (between !== undefined) {
		const above = choices[choices.indexOf(between) - 1];
		file.report('choices-apart', args(between, above), between);
	} else if (second !== undefined) {
		const found = quoteSource(second, file);
		file.report('choices-twice', { found, corrected: `- ${withoutSigns(found)}` }, second);
	}
	if (after !== undefined) {
		file.report('choices-not-last', args(after, choices.at(-1)), after);
	}
}

function checkList(list: List, file: FileContext): ListItem[] {
	for (const item of list.children) {
		if (item.children.length === 0) file.report('list-item-empty', {}, item);
	}
	const other = list.children.find((item) => item.children.length > 0 && !isChoiceLike(item));
	if (other !== undefined) {
		const found = quoteSource(other, file);
		const isMessage = /^[-*+]\s+\*\*[^*]+(?::\*\*|\*\*:)/u.test(found);
		const corrected = isMessage ? `> ${found}` : repairChoice(other, file);
		file.report('choices-mixed', { found, corrected, isMessage }, other);
	}
	return list.children.filter(isChoiceLike);
}
