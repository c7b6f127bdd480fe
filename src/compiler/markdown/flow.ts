import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import type { Block } from '../../model/text.ts';
import type { FileContext } from '../file-context.ts';

/** What a file, a quotation or a list item is made of. */
export type Flow = RootContent | BlockContent | DefinitionContent;

/** Reads what is inside a quotation or a scene block, where blocks hold blocks. */
export type BlockReader = (nodes: readonly Flow[], file: FileContext) => Block[];

/** Whether it is reported wherever it stands, so that its place is not worth a word. */
export function isReportedAnyway({ type }: Flow): boolean {
	return type === 'thematicBreak' || type === 'html' || type === 'code';
}
