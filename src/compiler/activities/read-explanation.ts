import type { RootContent } from 'mdast';
import type { Block } from '../../model/text.ts';
import type { FileContext } from '../file-context.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { isSceneBlock } from '../markdown/read-quote.ts';
import { isReportedAnyway } from '../markdown/flow.ts';
import { quoteSource } from '../markdown/source-line.ts';

/** The quotation that closes a question; anything else below the options is reported. */
export function readExplanation(
	nodes: readonly RootContent[],
	file: FileContext,
): readonly Block[] {
	return nodes.flatMap((node) => {
		if (node.type === 'blockquote' && !isSceneBlock(node, file)) {
			return readBlocks([node], file).flatMap((block) =>
				block.kind === 'quote' ? block.children : [],
			);
		}
		if (isReportedAnyway(node)) return readBlocks([node], file);
		const found = quoteSource(node, file);
		const corrected = node.type === 'blockquote' ? undefined : `> ${found}`;
		file.report('question-text-after', { found, corrected }, node);
		return [];
	});
}
