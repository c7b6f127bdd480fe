import { normalise, similarity } from './similarity.ts';

/** What the lock knows of something that lives, or did when it was last released. */
interface Bearer {
	/** Absent for what has no id: choices and options. */
	readonly key?: string;
	readonly text: string;
}

/** The same as an author has written it now. */
interface Written extends Bearer {
	/** True where the author wrote the id, so it is not made of words that may change. */
	readonly explicit?: boolean;
	/** What it was called before, or `none`: it is new. */
	readonly was?: string;
}

interface Matching<Old extends Bearer> {
	/** Which bearer each written one is; `undefined` for a new one. By the place in what was written. */
	readonly matched: readonly (Old | undefined)[];
	/** Those counted as new that may be a reworded old one: only the author can tell. */
	readonly unclear: readonly { readonly index: number; readonly old: Old }[];
}

/** Texts this similar, and more similar than any other, belong to the same thing. */
const similarEnough = 0.6;

/**
 * Finds out which of what is written now is which of what lived before: by `was`, by id, by the same text, or by
 * the most similar text. `fits` says whether the meaning is the same still, for a number never changes its meaning;
 * `isReleased`, whether learners may have met it, for only then an author is asked.
 */
export function matchBearers<Old extends Bearer, New extends Written>(
	candidates: readonly Old[],
	written: readonly New[],
	fits: (old: Old, now: New) => boolean,
	isReleased: (old: Old) => boolean,
): Matching<Old> {
	const matched = written.map((): Old | undefined => undefined);
	const left = new Set(candidates);
	const open = new Set(written.keys());
	/** Settles who `index` is; where the meaning is another one, the old one ends and a new one begins. */
	const settle = (index: number, now: New, old: Old) => {
		if (fits(old, now)) matched[index] = old;
		open.delete(index);
		left.delete(old);
	};
	const eachOpen = (visit: (index: number, now: New) => void) => {
		for (const [index, now] of written.entries()) if (open.has(index)) visit(index, now);
	};

	// First those that stayed as they were: a `was` that stays in the file must not be followed twice. The same to the
	// letter goes before the same but for signs, or “-2 °C” would be taken for the “2 °C” beside it.
	for (const read of [(text: string) => text, normalise]) {
		eachOpen((index, now) => {
			const text = read(now.text);
			const stayed = (old: Old) => old.key === now.key && read(old.text) === text;
			const old =
				find(left, (one) => stayed(one) && fits(one, now)) ??
				find(left, (one) => stayed(one) && now.key !== undefined);
			if (old !== undefined) settle(index, now, old);
		});
	}
	eachOpen((index, now) => {
		const old = namedBefore(now, written, left);
		if (old !== undefined) settle(index, now, old);
	});
	eachOpen((index, now) => {
		const isNamed = ({ key }: Old) => key !== undefined && key === now.key;
		const old = find(left, (one) => isNamed(one) && fits(one, now)) ?? find(left, isNamed);
		if (old !== undefined) settle(index, now, old);
	});
	for (const isSame of [fits, () => true]) {
		eachOpen((index, now) => {
			const text = normalise(now.text);
			const old = find(left, (one) => normalise(one.text) === text && isSame(one, now));
			if (old !== undefined && text !== '') settle(index, now, old);
		});
	}
	eachOpen((index, now) => {
		if (now.explicit === true || now.was === 'none') open.delete(index);
	});
	for (const { index, now, old, like } of byLikeness(left, written, open, fits)) {
		if (like < similarEnough || !open.has(index) || !left.has(old)) continue;
		settle(index, now, old);
	}

	const unclear: { index: number; old: Old }[] = [];
	for (const { index, old } of byLikeness(left, written, open, fits)) {
		if (!isReleased(old) || !open.has(index) || !left.has(old)) continue;
		unclear.push({ index, old });
		open.delete(index);
		left.delete(old);
	}
	return { matched, unclear };
}

/** The bearer that `was` names, if nothing written now carries on its id or text: `was` may stay for ever. */
function namedBefore<Old extends Bearer, New extends Written>(
	now: New,
	written: readonly New[],
	left: ReadonlySet<Old>,
): Old | undefined {
	const { was } = now;
	if (was === undefined || was === 'none') return undefined;
	const text = normalise(was);
	return find(left, (old) => {
		if (old.key === undefined) {
			return normalise(old.text) === text && written.every((one) => normalise(one.text) !== text);
		}
		if (old.key !== was) return false;
		const successor = written.find(({ key }) => key === was);
		return successor === undefined || (successor.was !== undefined && successor.was !== was);
	});
}

function byLikeness<Old extends Bearer, New extends Written>(
	left: ReadonlySet<Old>,
	written: readonly New[],
	open: ReadonlySet<number>,
	fits: (old: Old, now: New) => boolean,
) {
	const pairs = [...written.entries()]
		.filter(([index]) => open.has(index))
		.flatMap(([index, now]) =>
			[...left]
				.filter((old) => fits(old, now))
				.map((old) => ({ index, now, old, like: similarity(old.text, now.text) })),
		);
	return pairs.sort((a, b) => b.like - a.like);
}

function find<Value>(values: Iterable<Value>, holds: (value: Value) => boolean): Value | undefined {
	for (const value of values) if (holds(value)) return value;
	return undefined;
}
