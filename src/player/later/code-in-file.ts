/** More than any file of ours has. */
const LONGEST = 20_000;

/** The code in a file that was saved here, or in any text that holds one; `undefined` where there is none. */
export async function codeInFile(file: Blob): Promise<string | undefined> {
	const text = await file.slice(0, LONGEST).text();
	// Words have vowels, and codes have none.
	return /\b[B-DF-HJKMNP-TV-Z]{4}(?:-[B-DF-HJKMNP-TV-Z]{4})+\b/i.exec(text)?.[0];
}
