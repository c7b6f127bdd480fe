import type { Inline } from '../model/text.ts';

/** What a reader reads, without formatting; of what a trust puts in, the texts in `local` and nothing else. */
export function plainText(
	inlines: readonly Inline[],
	local: Readonly<Record<string, string>> = {},
): string {
	return inlines
		.map((inline) => textOf(inline, local))
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}

function textOf(inline: Inline, local: Readonly<Record<string, string>>): string {
	if (typeof inline === 'string') return inline;
	switch (inline.kind) {
		case 'strong':
		case 'emphasis':
		case 'link':
			return inline.children.map((child) => textOf(child, local)).join('');
		case 'code':
			return inline.text;
		case 'break':
			return ' ';
		case 'insert':
			return local[inline.id] ?? ' ';
	}
}
