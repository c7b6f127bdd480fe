const longest = 160;

/** The beginning of the texts, on one line: enough to know them by. */
export function excerpt(...texts: readonly string[]): string {
	const line = texts.join(' ').replace(/\s+/gu, ' ').trim();
	const letters = [...line];
	return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : line;
}
