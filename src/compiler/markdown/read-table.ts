import type { Table } from 'mdast';
import type { Block } from '../../model/text.ts';
import type { FileContext } from '../file-context.ts';
import { readInlines } from './read-inlines.ts';
import { quoteSource } from './source-line.ts';

export function readTable(table: Table, file: FileContext): Block {
	const columns = table.children[0]?.children.length ?? 0;
	for (const row of table.children) {
		const cells = row.children.length;
		if (cells === columns) continue;
		file.report('table-uneven', { row: quoteSource(row, file), cells, columns }, row);
	}
	const [head = [], ...rows] = table.children.map((row) =>
		row.children.map((cell) => readInlines(cell.children, file)),
	);
	return { kind: 'table', head, rows };
}
