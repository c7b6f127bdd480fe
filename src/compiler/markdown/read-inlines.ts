import type { Link, PhrasingContent, Text } from 'mdast';
import type { Inline } from '../../model/text.ts';
import type { FileContext } from '../file-context.ts';
import { checkPlainText, readInserts } from './inserts.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { readAddress } from './read-address.ts';
import { quoteSource } from './source-line.ts';

/** Text with its formatting; what may not stand in it is reported and left out. */
export function readInlines(nodes: readonly PhrasingContent[], file: FileContext): Inline[] {
	return tidy(nodes.flatMap((node) => readInline(node, file)));
}

function readInline(node: PhrasingContent, file: FileContext): Inline[] {
	switch (node.type) {
		case 'text':
			return readText(node, file);
		case 'strong':
		case 'emphasis':
			return [{ kind: node.type, children: readInlines(node.children, file) }];
		case 'inlineCode':
			checkPlainText(node.value, 'code between backticks', node, file);
			return [{ kind: 'code', text: node.value }];
		case 'break':
			return [{ kind: 'break' }];
		case 'link':
			return readLink(node, file);
		case 'delete':
			file.report(
				'formatting-unsupported',
				{ what: 'strikethrough', found: quoteSource(node, file) },
				node,
			);
			return readInlines(node.children, file);
		case 'image':
			file.report('image-in-text', { found: quoteSource(node, file) }, node);
			return [];
		case 'html':
			reportHtml(node, file);
			return [];
		case 'footnoteReference':
		case 'linkReference':
		case 'imageReference':
			// Reported where they are defined; without a definition they are plain text.
			return [];
	}
}

/** A closing tag is not told again after its opening one. */
function reportHtml(node: PhrasingContent & { readonly type: 'html' }, file: FileContext): void {
	if (node.value.startsWith('</')) return;
	file.report('raw-html', { found: quoteSource(node, file) }, node);
}

function readText(node: Text, file: FileContext): Inline[] {
	const lines = node.value.split('\n');
	// Only what is around a line's end: spaces at both ends part this text from its neighbours.
	const text = lines
		.map((line, index) => {
			const start = index === 0 ? line : line.trimStart();
			return index === lines.length - 1 ? start : start.trimEnd();
		})
		.join(' ');
	checkLeftovers(node, file);
	return readInserts(text, node, file);
}

function readLink(node: Link, file: FileContext): Inline[] {
	const href = readAddress(node, file);
	const children = readInlines(node.children, file);
	return href === undefined ? children : [{ kind: 'link', href, children }];
}

/** Joins neighbouring texts and takes spaces off both ends. */
function tidy(inlines: readonly Inline[]): Inline[] {
	const joined: Inline[] = [];
	for (const inline of inlines) {
		const last = joined.at(-1);
		if (typeof inline === 'string' && typeof last === 'string')
			joined[joined.length - 1] = last + inline;
		else joined.push(inline);
	}
	return joined.filter((inline) => inline !== '');
}

/** Without spaces at both ends, where text is cut out of a line. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
	const trimmed = inlines.map((inline, index) => {
		if (typeof inline !== 'string') return inline;
		const start = index === 0 ? inline.trimStart() : inline;
		return index === inlines.length - 1 ? start.trimEnd() : start;
	});
	return trimmed.filter((inline) => inline !== '');
}
