const spellings: readonly (readonly [RegExp, string])[] = [
	[/[–−]/gu, '-'],
	[/===?/gu, '='],
	[/=>|≥/gu, '>='],
	[/=<|≤/gu, '<='],
	[/<>|≠/gu, '!='],
	[/\s*&&?\s*/gu, ' and '],
	[/\s*\|\|?\s*/gu, ' or '],
	[/!(?!=)\s*/gu, 'not '],
	[/([+-])=/gu, '$1'],
];

/** The expression with signs of other languages as they are written here: `==` becomes `=`. */
export function correctSpelling(code: string): string {
	const signs = spellings.reduce((text, [wrong, right]) => text.replace(wrong, right), code);
	return signs.replace(/\b(?:IF|AND|OR|NOT|TRUE|FALSE|If|And|Or|Not|True|False)\b/gu, (word) =>
		word.toLowerCase(),
	);
}
