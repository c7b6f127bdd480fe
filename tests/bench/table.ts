/** One line of figures. */
export interface Row {
	readonly figure: string;
	readonly values: readonly (string | number)[];
}

/** A table for the terminal, and for Markdown. */
export function formatTable(head: readonly string[], rows: readonly Row[]): string {
	const lines = [head, ...rows.map(({ figure, values }) => [figure, ...values.map(String)])];
	const widths = head.map((_, column) =>
		Math.max(3, ...lines.map((line) => (line[column] ?? '').length)),
	);
	const write = (cells: readonly string[]) =>
		`| ${widths.map((width, column) => padded(cells[column] ?? '', width, column)).join(' | ')} |`;
	const rule = widths.map((width, column) =>
		column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
	);
	const [first = [], ...others] = lines;
	return [write(first), write(rule), ...others.map(write)].join('\n');
}

function padded(text: string, width: number, column: number): string {
	return column === 0 ? text.padEnd(width) : text.padStart(width);
}

/** The middle one. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}

export function milliseconds(value: number): string {
	return value < 10 ? value.toFixed(2) : value.toFixed(0);
}
