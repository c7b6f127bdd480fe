import type { Link, List, ListItem, RootContent } from 'mdast';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from '../markdown/flatten.ts';
import { quoteSource, withoutSigns } from '../markdown/source-line.ts';

/** Part a scene's choices from its text. Choices that stand where they may not are reported and still found. */
export function findChoices(
	nodes: readonly RootContent[],
	file: FileContext,
): { readonly text: readonly RootContent[]; readonly items: readonly ListItem[] } {
	const lists = nodes.filter((node) => node.type === 'list' && node.children.some(isChoiceLike));
	const [first] = lists;
	if (first === undefined) return { text: nodes, items: [] };
	const last = nodes.findLastIndex((node) => lists.includes(node));
	checkPlace(nodes.slice(nodes.indexOf(first), last + 1), nodes[last + 1], file);
	const items = lists.flatMap((list) => (list.type === 'list' ? checkList(list, file) : []));
	return { text: nodes.filter((node) => !lists.includes(node)), items };
}

/** Whether an item was meant as a choice, though perhaps not written as one. */
export function isChoiceLike(item: ListItem): boolean {
	return findSceneLink(item) !== undefined || isMalformedLink(lineOf(item));
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

function isMalformedLink(line: string): boolean {
	return /^(?:\[[^\]]+\]\s*[([]\s*#|\([^)]+\)\s*\[\s*#)/u.test(line);
}

function lineOf(item: ListItem): string {
	const [paragraph] = item.children;
	return paragraph?.type === 'paragraph' ? flattenNodes(paragraph.children) : '';
}

/** Tells of what parts the choices, or comes after them. */
function checkPlace(
	choices: readonly RootContent[],
	after: RootContent | undefined,
	file: FileContext,
): void {
	const between = choices.find((node) => node.type !== 'list');
	const [, second] = choices;
	if (between !== undefined) {
		const found = quoteSource(between, file);
		file.report('choices-apart', { found, corrected: `  ${found}` }, between);
	} else if (second !== undefined) {
		const found = quoteSource(second, file);
		file.report('choices-twice', { found, corrected: `- ${withoutSigns(found)}` }, second);
	}
	if (after !== undefined) {
		const found = quoteSource(after, file);
		file.report('choices-not-last', { found, corrected: `  ${found}` }, after);
	}
}

function checkList(list: List, file: FileContext): ListItem[] {
	if (list.ordered === true) {
		const found = quoteSource(list, file);
		file.report('choices-numbered', { found, corrected: `- ${withoutSigns(found)}` }, list);
	}
	const other = list.children.find((item) => !isChoiceLike(item));
	if (other !== undefined) {
		const text = lineOf(other).split('\n')[0]?.trim() ?? '';
		const corrected = `- [${text === '' ? 'What the learner does' : text}](#the-next-scene)`;
		file.report('choices-mixed', { found: quoteSource(other, file), corrected }, other);
	}
	return list.children.filter(isChoiceLike);
}
