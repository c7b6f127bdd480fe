import type { Heading, List } from 'mdast';
import type { Block } from '../../model/text.ts';
import type { FileContext } from '../file-context.ts';
import { isImageParagraph, readImages } from './read-images.ts';
import { flattenNodes } from './flatten.ts';
import type { Flow } from './flow.ts';
import { checkParagraph } from './check-paragraph.ts';
import { readHeadingText } from './heading-text.ts';
import { readInlines } from './read-inlines.ts';
import { readQuote } from './read-quote.ts';
import { readTable } from './read-table.ts';
import { quoteSource, withoutSigns } from './source-line.ts';

/** Which `#` signs are subheadings here; none inside lists and quotations. */
export type Subheadings = 'below-scene' | 'in-page' | 'none';

/** Blocks as data; what may not stand here is reported and left out. */
export function readBlocks(
	nodes: readonly Flow[],
	file: FileContext,
	subheadings: Subheadings = 'none',
): Block[] {
	let above: 2 | 3 | 4 = 2;
	return nodes.flatMap((node): Block[] => {
		switch (node.type) {
			case 'paragraph':
				if (isImageParagraph(node)) return readImages(node, file);
				checkParagraph(node, file);
				return [{ kind: 'paragraph', children: readInlines(node.children, file) }];
			case 'heading': {
				const level = readLevel(node, subheadings, above, file);
				if (level === undefined) return [];
				above = level;
				return [{ kind: 'heading', level, children: readHeadingText(node, file) }];
			}
			case 'list':
				return [readList(node, file)];
			case 'blockquote':
				return readQuote(node, file, readBlocks);
			case 'table':
				return [readTable(node, file)];
			case 'thematicBreak':
				reportUnsupported('line across', node, file);
				return [];
			case 'code': {
				const isFenced = /^[`~]{3}/u.test(file.sourceOf(node));
				reportUnsupported(isFenced ? 'block of code' : 'block of code by indent', node, file);
				return [{ kind: 'paragraph', children: [node.value] }];
			}
			case 'html':
				if (!node.value.startsWith('</')) {
					file.report('raw-html', { found: quoteSource(node, file) }, node);
				}
				return [];
			case 'footnoteDefinition':
				reportUnsupported('footnote', node, file);
				return [];
			case 'yaml':
			case 'definition':
				// Read before.
				return [];
			case 'listItem':
			case 'tableRow':
			case 'tableCell':
			case 'text':
			case 'strong':
			case 'emphasis':
			case 'delete':
			case 'inlineCode':
			case 'break':
			case 'link':
			case 'image':
			case 'footnoteReference':
			case 'linkReference':
			case 'imageReference':
				throw new Error(`${node.type} stands where the Markdown parser never leaves one`);
		}
	});
}

function reportUnsupported(
	what: 'line across' | 'block of code' | 'block of code by indent' | 'footnote',
	node: Flow,
	file: FileContext,
): void {
	file.report('formatting-unsupported', { what, found: quoteSource(node, file) }, node);
}

function readLevel(
	heading: Heading,
	subheadings: Subheadings,
	above: number,
	file: FileContext,
): 3 | 4 | undefined {
	const found = quoteSource(heading, file);
	if (subheadings === 'none') {
		file.report('heading-misplaced', { found }, heading);
		return undefined;
	}
	const text = flattenNodes(heading.children).trim();
	const shift = subheadings === 'in-page' ? 1 : 0;
	const level = heading.depth + shift;
	const signs = (depth: number) => `Write: ${'#'.repeat(depth - shift)} ${text}`;
	if (heading.depth === 1) {
		const reason = 'the title of the file stands in “title” at its top';
		file.report('heading-level', { found, reason, corrected: 'Delete it.' }, heading);
		return undefined;
	}
	if (level > 4) {
		const reason = 'there are no headings as small as this';
		file.report('heading-level', { found, reason, corrected: signs(4) }, heading);
		return 4;
	}
	if (level > above + 1) {
		const reason = `no ${'#'.repeat(level - shift - 1)} heading is above it`;
		file.report('heading-level', { found, reason, corrected: signs(3) }, heading);
		return 3;
	}
	return level === 4 ? 4 : 3;
}

function readList(list: List, file: FileContext): Block {
	const box = list.children.find(({ checked }) => typeof checked === 'boolean');
	if (box !== undefined) {
		const line = withoutSigns(quoteSource(box, file)).replace(/^\[.\]\s*/u, '');
		file.report(
			'task-list-misplaced',
			{ found: quoteSource(box, file), corrected: `- ${line}` },
			box,
		);
	}
	const items = list.children.map((item) => {
		if (item.children.length === 0) file.report('list-item-empty', {}, item);
		return readBlocks(item.children, file);
	});
	return { kind: 'list', ordered: list.ordered === true, items };
}
