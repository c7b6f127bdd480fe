import type { Block, ChatMessage, Inline } from '../model/text.ts';

/** What a reader reads, without formatting; blocks are parted by line ends. */
export function blocksText(blocks: readonly Block[]): string {
	return blocks.map(blockText).filter(Boolean).join('\n');
}

function inlineText(inlines: readonly Inline[]): string {
	return inlines
		.map((inline) => {
			if (typeof inline === 'string') return inline;
			switch (inline.kind) {
				case 'strong':
				case 'emphasis':
				case 'link':
					return inlineText(inline.children);
				case 'code':
					return inline.text;
				case 'break':
					return ' ';
				case 'insert':
					return inline.id.replaceAll('-', ' ');
			}
		})
		.join('');
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
		case 'heading':
			return inlineText(block.children);
		case 'list':
			return block.items.map(blocksText).join('\n');
		case 'quote':
		case 'speech':
			return blocksText(block.children);
		case 'table':
			return [block.head, ...block.rows].map((row) => row.map(inlineText).join('. ')).join('\n');
		case 'image':
			return '';
		case 'chat':
			return messagesText(block.messages);
		case 'post':
			return [blocksText(block.children), messagesText(block.replies)].filter(Boolean).join('\n');
		case 'email':
		case 'notice': {
			const title = block.kind === 'email' ? block.subject : block.title;
			return [title, blocksText(block.children)].filter(Boolean).join('\n');
		}
	}
}

function messagesText(messages: readonly ChatMessage[]): string {
	return messages.map(({ children }) => inlineText(children)).join('\n');
}
