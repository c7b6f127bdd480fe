import type { Heading, List, ListItem, RootContent } from 'mdast';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from '../markdown/flatten.ts';
import { indentBelow, quoteSource, withoutSigns } from '../markdown/source-line.ts';

interface Question {
	readonly heading: Heading;
	readonly stem: string;
}

interface Options {
	readonly before: readonly RootContent[];
	readonly items: readonly ListItem[];
	readonly after: readonly RootContent[];
}

/** Part a question's options from what is before and after them, or say why there are none. */
export function findOptions(
	nodes: readonly RootContent[],
	question: Question,
	file: FileContext,
): Options | undefined {
	const lists = nodes.filter((node): node is List => node.type === 'list');
	const boxed = lists.filter((list) => list.children.some(hasBox));
	const [first, second] = boxed;
	if (first === undefined) {
		const list = lists.findLast(({ ordered }) => ordered !== true);
		if (list === undefined || isAnotherType(nodes)) {
			reportMissing(nodes, question, file);
			return undefined;
		}
		// In a translation boxes may be left out: options match by position.
		if (!file.isTranslation) reportUnboxed(list.children, file);
		return part(nodes, list, list.children);
	}
	const between = second && nodes.slice(nodes.indexOf(first) + 1, nodes.indexOf(second));
	const [stray] = between ?? [];
	if (stray !== undefined) {
		const found = quoteSource(stray, file);
		const indent = indentBelow(first, file);
		const args = { found, corrected: `${indent}${found}`, spaces: indent.length };
		file.report('options-apart', args, stray);
	} else if (second !== undefined) {
		const found = quoteSource(second, file);
		file.report('options-twice', { found, question: question.stem }, second);
	}
	reportUnboxed(
		first.children.filter((item) => !hasBox(item)),
		file,
	);
	const { before, after, items } = part(nodes, first, first.children);
	const others = boxed.slice(1);
	return {
		before,
		items: [...items, ...others.flatMap((list) => list.children)],
		// What parts the options is reported once, above.
		after: after.slice(after.findLastIndex((node) => others.some((list) => list === node)) + 1),
	};
}

function part(nodes: readonly RootContent[], list: List, items: readonly ListItem[]): Options {
	const index = nodes.indexOf(list);
	return { before: nodes.slice(0, index), items, after: nodes.slice(index + 1) };
}

/** A box, or what was meant as one: `[]`, `[ x ]`, `[x]text`. */
export function hasBox(item: ListItem): boolean {
	return typeof item.checked === 'boolean' || /^\[\s*x?\s*\]/iu.test(lineOf(item));
}

function lineOf(item: ListItem): string {
	const [paragraph] = item.children;
	return paragraph?.type === 'paragraph' ? flattenNodes(paragraph.children) : '';
}

function reportUnboxed(items: readonly ListItem[], file: FileContext): void {
	for (const item of items) {
		const found = quoteSource(item, file);
		file.report('options-not-boxes', { found, ...repairBox(withoutSigns(found)) }, item);
	}
}

/** The line as an option, marked as right where its box holds a sign: `(x)`, `[✓]`, `[x`. */
export function repairBox(line: string): {
	readonly corrected: string;
	readonly isMarked: boolean;
} {
	const [box = ''] =
		/^(?:\[\s*[^\s\]]?\s*\]|\(\s*[x✓✔*]?\s*\)|\[\s*[x✓✔*]?(?=\s))\s*/iu.exec(line) ?? [];
	const isMarked = /[^[\]()\s]/u.test(box);
	return { corrected: `- [${isMarked ? 'x' : ' '}] ${line.slice(box.length)}`, isMarked };
}

function isAnotherType(nodes: readonly RootContent[]): boolean {
	return nodes.some((node) => node.type === 'table') || findNumber(nodes) !== undefined;
}

function findNumber(nodes: readonly RootContent[]): RootContent | undefined {
	return nodes.find(
		(node) =>
			node.type === 'paragraph' &&
			node.children.some(
				(child) => child.type === 'inlineCode' && /^=\s*[\d.-]/u.test(child.value),
			),
	);
}

function reportMissing(
	nodes: readonly RootContent[],
	{ heading, stem }: Question,
	file: FileContext,
): void {
	const table = nodes.find((node) => node.type === 'table');
	const order = nodes.find((node) => node.type === 'list' && node.ordered === true);
	const number = findNumber(nodes);
	const report = (type: 'order' | 'matching' | 'number', node: RootContent) => {
		file.report('question-type-unsupported', { question: stem, type }, node);
	};
	if (number !== undefined) report('number', number);
	else if (table !== undefined) report('matching', table);
	else if (order !== undefined) report('order', order);
	else file.report('question-without-options', { question: stem }, heading);
}
