import type { Life } from '../../model/lock.ts';

/** The living item of a lock that was just numbered: there always is one. */
export function findLiving<Item extends Life>(
	items: readonly Item[],
	isMeant: (item: Item) => boolean,
): Item {
	const found = items.find((item) => item.gone === undefined && isMeant(item));
	if (found === undefined) throw new Error('The lock was not numbered from this module.');
	return found;
}
