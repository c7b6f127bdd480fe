import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Revision } from '../../model/ids.ts';
import type { Life } from '../../model/lock.ts';

/** What numbering a module knows wherever it is. */
export interface Numbering {
	/** The open revision: what is added now is born in it, what is missing now is gone from it on. */
	readonly revision: Revision;
	readonly report: (diagnostic: Diagnostic) => void;
}

interface Numbered<N extends number> extends Life {
	readonly number: N;
}

export function living<Item extends Life>(items: readonly Item[]): Item[] {
	return items.filter(({ gone }) => gone === undefined);
}

/**
 * Those that something written now may be: the living, then those that ended in the open revision, which nobody has
 * met as ended. So it makes no difference how often the lock was written since the last release.
 */
export function candidates<Item extends Life>(
	items: readonly Item[],
	{ revision }: Numbering,
): Item[] {
	return [...living(items), ...items.filter(({ gone }) => gone === revision)];
}

/** True where learners may have met the item: it was born before the open revision. */
export function isReleased(numbering: Numbering, item: Life): boolean {
	return item.born < numbering.revision;
}

/** The numbers of what is written now: its own for each that lived before, one never given for each new one. */
export function assignNumbers<N extends number>(
	previous: readonly Numbered<N>[],
	matched: readonly (Numbered<N> | undefined)[],
): N[] {
	let highest = Math.max(0, ...previous.map(({ number }) => number));
	return matched.map((old) => {
		if (old !== undefined) return old.number;
		highest += 1;
		return highest as N; // A brand for a number given here.
	});
}

/** All that ever was, by number: those missing now ended (`end` leaves what had gone as it was), and `current`. */
export function carryOn<Item extends Numbered<number>>(
	previous: readonly Item[],
	current: readonly Item[],
	end: (item: Item) => Item,
): Item[] {
	const numbers = new Set(current.map(({ number }) => number));
	const past = previous.filter(({ number }) => !numbers.has(number)).map(end);
	return [...past, ...current].sort((a, b) => a.number - b.number);
}

/** Ends the item itself, if it lives; what is inside it is for the caller. */
export function ended<Item extends Life>(item: Item, { revision }: Numbering): Item {
	return item.gone === undefined ? { ...item, gone: revision } : item;
}

/** A fact with one value at a time, such as where a scenario starts: a new value ends the one before. */
export function follow<Fact extends Life>(
	previous: readonly Fact[],
	isSame: (fact: Fact) => boolean,
	make: (born: Revision) => Fact,
	numbering: Numbering,
): Fact[] {
	if (living(previous).some(isSame)) return [...previous];
	return [...previous.map((fact) => ended(fact, numbering)), make(numbering.revision)];
}
