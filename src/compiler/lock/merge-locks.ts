import type { Lock } from './lock.ts';

/**
 * One lock for two branches: the one that released more, with its own open revision. Numbers that the other gave
 * in its open revision are dropped, as no learner has met them; numbering the merged module over the result gives
 * them anew. `undefined` where both released the same revision differently: then neither may give way.
 */
export function mergeLocks(ours: Lock, theirs: Lock): Lock | undefined {
	const [further, other] =
		releasedIn(theirs).length > releasedIn(ours).length ? [theirs, ours] : [ours, theirs];
	const agreed = releasedIn(further).slice(0, releasedIn(other).length);
	const isAgreed =
		ours.module === theirs.module && JSON.stringify(agreed) === JSON.stringify(releasedIn(other));
	return isAgreed ? further : undefined;
}

function releasedIn({ revisions }: Lock) {
	return revisions.filter(({ released }) => released !== undefined);
}
