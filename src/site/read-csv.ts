/** The cells of a table as `toCsv` and spreadsheets write it (RFC 4180), row by row; empty rows are left out. */
export function readCsv(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain = '', end] of text.matchAll(
		/(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/g,
	)) {
		row.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === ',') continue;
		if (row.some((cell) => cell !== '')) rows.push(row);
		row = [];
	}
	return rows;
}
