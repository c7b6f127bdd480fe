const longestQuotation = 60;

/** The author's words in quotation marks, on one line and cut where they are long. */
export function quote(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	const letters = [...line];
	const shown =
		letters.length > longestQuotation
			? `${letters
					.slice(0, longestQuotation - 1)
					.join('')
					.trimEnd()}…`
			: line;
	return `“${shown}”`;
}

/** What an author wrote between backticks, as it stands and cut where it is long. */
export function quoteCode(code: string): string {
	return `\`${quote(code).slice(1, -1)}\``;
}

/** `a, b and c`. */
export function joinAnd(words: readonly string[]): string {
	return join(words, 'and');
}

/** `a, b or c`. */
export function joinOr(words: readonly string[]): string {
	return join(words, 'or');
}

function join(words: readonly string[], last: 'and' | 'or'): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** `1 scene`, `2 scenes`. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
	return `${String(amount)} ${amount === 1 ? singular : plural}`;
}
