export interface Token {
	readonly kind: 'name' | 'number' | 'sign';
	readonly text: string;
}

/** The words, numbers and signs of an expression, or the first letter that is none of them. */
export function tokenize(text: string): readonly Token[] | { readonly unknown: string } {
	const tokens: Token[] = [];
	const pattern = /\s*(?:(?<name>[A-Za-z_]\w*)|(?<number>\d+)|(?<sign><=|>=|!=|[<>=()+-]))/uy;
	while (pattern.lastIndex < text.trimEnd().length) {
		const start = pattern.lastIndex;
		const groups = pattern.exec(text)?.groups;
		if (groups === undefined) return { unknown: [...text.slice(start).trim()][0] ?? '' };
		const { name, number, sign } = groups;
		if (name !== undefined) tokens.push({ kind: 'name', text: name });
		else if (number !== undefined) tokens.push({ kind: 'number', text: number });
		else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
	}
	return tokens;
}
