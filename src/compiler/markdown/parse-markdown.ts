import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Definition, Nodes, Root, RootContent } from 'mdast';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from './flatten.ts';
import { quoteSource } from './source-line.ts';

/** More than a list in a quotation in a list with bold links needs. */
const deepest = 16;
/** The parser takes minutes for lists that are hundreds deep. */
const hopelesslyDeep = /^(?:\s*(?:>|[-*+](?=\s)|\d+[.)](?=\s))){40}/u;
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/**
 * The file as a tree in which every link carries its address and no heading is underlined. `undefined` after
 * saying that its lists or quotations are too deep to be read at all.
 */
export function parseMarkdown(file: FileContext): Root | undefined {
	const root = parse(file);
	if (root === undefined) return undefined;
	cutDeepNesting(root, file);
	resolveReferences(root, file);
	replaceUnderlinedHeadings(root, file);
	return root;
}

function parse(file: FileContext): Root | undefined {
	const deep = file.lines.findIndex((line) => hopelesslyDeep.test(line));
	if (deep >= 0) {
		const found = file.lines[deep] ?? '';
		file.report('nesting-too-deep', { found }, file.locate(deep + 1, 1));
		return undefined;
	}
	try {
		return parser.parse(file.text);
	} catch (error) {
		// Signs nested thousands deep exhaust the parser's stack.
		if (!(error instanceof RangeError)) throw error;
		file.report('nesting-too-deep', { found: file.lines[0] ?? '' }, file.locate(1, 1));
		return undefined;
	}
}

/** So that all that follows may walk the tree by recursion. */
function cutDeepNesting(root: Root, file: FileContext): void {
	let level: Nodes[] = [root];
	for (let depth = 0; level.length > 0; depth += 1) {
		const holders = level.filter((node) => 'children' in node && node.children.length > 0);
		const [first] = holders;
		if (depth === deepest && first !== undefined) {
			file.report('nesting-too-deep', { found: quoteSource(first, file) }, first);
		}
		if (depth >= deepest) {
			// A list item keeps its list, which is emptied next.
			for (const node of holders) {
				if ('children' in node && node.type !== 'listItem') node.children = [];
			}
		}
		level = holders.flatMap((node): Nodes[] => ('children' in node ? [...node.children] : []));
	}
}

/** Links by reference are reported once, at the definition, and read as the plain links they stand for. */
function resolveReferences(root: Root, file: FileContext): void {
	const definitions = new Map<string, Definition>();
	const texts = new Map<string, string>();
	for (const node of descendants(root)) {
		if (node.type !== 'definition') continue;
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	}
	if (definitions.size === 0) return;
	for (const node of descendants(root)) {
		if (!('children' in node)) continue;
		// The tree's types tie children to their parent; links stand wherever references do.
		const children = node.children as RootContent[];
		for (const [index, child] of children.entries()) {
			if (child.type !== 'linkReference' && child.type !== 'imageReference') continue;
			const url = definitions.get(child.identifier)?.url ?? '';
			const text =
				child.type === 'linkReference' ? flattenNodes(child.children) : (child.alt ?? '');
			if (!texts.has(child.identifier)) texts.set(child.identifier, text);
			const position = child.position === undefined ? {} : { position: child.position };
			children[index] =
				child.type === 'linkReference'
					? { type: 'link', url, children: child.children, ...position }
					: { type: 'image', url, alt: child.alt ?? '', ...position };
		}
	}
	reportDefinitions(definitions, texts, file);
	root.children = root.children.filter(({ type }) => type !== 'definition');
}

function reportDefinitions(
	definitions: ReadonlyMap<string, Definition>,
	texts: ReadonlyMap<string, string>,
	file: FileContext,
): void {
	for (const [identifier, node] of definitions) {
		const label = texts.get(identifier) ?? node.label ?? identifier;
		file.report('reference-link', { found: quoteSource(node, file), label, url: node.url }, node);
	}
}

/** Short underlined texts were meant as headings; long ones are a paragraph with a line below. */
function replaceUnderlinedHeadings(root: Root, file: FileContext): void {
	for (const [index, node] of root.children.entries()) {
		if (node.type !== 'heading' || file.sourceOf(node).startsWith('#')) continue;
		const [text = ''] = file.sourceOf(node).split('\n');
		const isOneLine = node.position?.end.line === (node.position?.start.line ?? 0) + 1;
		const level = Math.max(2, node.depth);
		file.report('heading-underlined', { text: text.trim(), level }, node);
		const { children, position } = node;
		const isShort = isOneLine && text.length <= 60 && !/[.!?:,;]\s*$/u.test(text);
		root.children[index] = isShort
			? { ...node, depth: 2 }
			: { type: 'paragraph', children, ...(position === undefined ? {} : { position }) };
	}
}

function* descendants(node: Nodes): Generator<Nodes> {
	const waiting: Nodes[] = [node];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		yield next;
		if ('children' in next) waiting.push(...next.children.toReversed());
	}
}
