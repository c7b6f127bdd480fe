import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../model/text.ts';

/** The letters of Markdown nodes, without formatting. */
export function flattenNodes(nodes: readonly PhrasingContent[]): string {
	return nodes
		.map((node) => {
			if ('value' in node) return node.type === 'html' ? '' : node.value;
			if ('children' in node) return flattenNodes(node.children);
			return node.type === 'break' ? '\n' : '';
		})
		.join('');
}

/** The letters of text, without formatting; a local insert stays as it is written. */
export function flattenInlines(inlines: readonly Inline[]): string {
	return inlines
		.map((inline) => {
			if (typeof inline === 'string') return inline;
			switch (inline.kind) {
				case 'strong':
				case 'emphasis':
				case 'link':
					return flattenInlines(inline.children);
				case 'code':
					return inline.text;
				case 'break':
					return ' ';
				case 'insert':
					return `{{local:${inline.id}}}`;
			}
		})
		.join('');
}
