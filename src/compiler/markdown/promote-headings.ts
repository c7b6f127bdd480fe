import type { Heading, Root, RootContent } from 'mdast';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from './flatten.ts';
import { quoteSource } from './source-line.ts';

/**
 * Makes `##` headings of what can only be meant as one: a heading of another level, or a line in bold, below what a
 * scene or question ends with. Each is reported.
 */
export function promoteHeadings(
	root: Root,
	isEnd: (node: RootContent) => boolean,
	file: FileContext,
): void {
	let isPastEnd = false;
	for (const [index, node] of root.children.entries()) {
		if (node.type === 'heading' && node.depth === 2) isPastEnd = false;
		else if (isEnd(node)) isPastEnd = true;
		else {
			const meant = isPastEnd ? headingOf(node) : undefined;
			if (meant === undefined) continue;
			const found = quoteSource(node, file);
			const reason = 'below choices or options begins a new part, with two “#” signs';
			const corrected = `Write: ## ${flattenNodes(meant.children).trim()}`;
			file.report('heading-level', { found, reason, corrected }, node);
			root.children[index] = meant;
			isPastEnd = false;
		}
	}
}

function headingOf(node: RootContent): Heading | undefined {
	if (node.type === 'heading') return { ...node, depth: 2 };
	if (node.type !== 'paragraph') return undefined;
	const [only, ...others] = node.children;
	if (only?.type !== 'strong' || others.length > 0) return undefined;
	const { position } = node;
	return {
		type: 'heading',
		depth: 2,
		children: only.children,
		...(position === undefined ? {} : { position }),
	};
}
