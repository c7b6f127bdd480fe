/** The candidate an author most likely meant by `name`, or `undefined` where none is close. */
export function findNearest(name: string, candidates: Iterable<string>): string | undefined {
	const wanted = name.toLowerCase();
	let nearest: string | undefined;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(wanted, candidate.toLowerCase(), least);
		if (distance < least) {
			least = distance;
			nearest = candidate;
		}
	}
	return nearest ?? findWithMoreWords(wanted, candidates);
}

/** The one candidate that goes on where `wanted` ends, such as `sam-listens-to-you` after `sam-listens`. */
function findWithMoreWords(wanted: string, candidates: Iterable<string>): string | undefined {
	if (wanted === '') return undefined;
	const longer = [...candidates].filter((name) => name.toLowerCase().startsWith(`${wanted}-`));
	return longer.length === 1 ? longer[0] : undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours; gives up with `limit`. */
function editDistance(from: string, to: string, limit: number): number {
	if (Math.abs(from.length - to.length) >= limit) return limit;
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const same = from[row - 1] === to[column - 1];
			let cost = Math.min(
				(last[column] ?? limit) + 1,
				(current[column - 1] ?? limit) + 1,
				(last[column - 1] ?? limit) + (same ? 0 : 1),
			);
			if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
				cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1);
			}
			current.push(cost);
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? limit;
}
