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
	[/^if\s*:/iu, 'if'],
	[/\bis\s+not\b/giu, '!='],
	[/\bis\b/giu, '='],
	[/\byes\b/giu, 'true'],
	[/(?<==\s*)no\b/giu, 'false'],
	[/^(\w+)\s*([+-])\2$/u, '$1 $21'],
	[/^([+-]\s*\d+)\s+([a-z_]\w*)$/iu, '$2 $1'],
	[/\s+plus\s+(?=\d)/giu, ' +'],
	[/\s+minus\s+(?=\d)/giu, ' -'],
	[/^(\w+)\s*:\s*(?=\S)/u, '$1 = '],
];

/** The expression with other signs and words for the same as they are written here: `==` becomes `=`. */
export function correctSpelling(code: string): string {
	const signs = spellings.reduce((text, [wrong, right]) => text.replace(wrong, right), code);
	return signs.replace(/\b(?:IF|AND|OR|NOT|TRUE|FALSE|If|And|Or|Not|True|False)\b/gu, (word) =>
		word.toLowerCase(),
	);
}
