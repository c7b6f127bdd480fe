/**
 * From 0 to 1, how much two texts have in common: twice the pairs of neighbouring letters found in both, over
 * the pairs in either (Sørensen–Dice), whatever the case, spacing and punctuation. Rewording a sentence here and
 * there leaves about 0.7; two sentences on different things share about 0.3.
 */
export function similarity(a: string, b: string): number {
	const pairsOfA = letterPairs(a);
	const pairsOfB = letterPairs(b);
	if (pairsOfA.length + pairsOfB.length === 0) return normalise(a) === normalise(b) ? 1 : 0;
	const left = new Map<string, number>();
	for (const pair of pairsOfA) left.set(pair, (left.get(pair) ?? 0) + 1);
	let common = 0;
	for (const pair of pairsOfB) {
		const count = left.get(pair) ?? 0;
		if (count > 0) {
			common += 1;
			left.set(pair, count - 1);
		}
	}
	return (2 * common) / (pairsOfA.length + pairsOfB.length);
}

/** Texts that differ in case, spacing and punctuation only are the same. */
export function normalise(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function letterPairs(text: string): string[] {
	return normalise(text)
		.split(' ')
		.flatMap((word) => {
			const letters = [...word];
			return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
		});
}
