import { checksumOf } from './checksum.ts';
import type { Lock } from './lock.ts';

type Release =
	| { readonly released: true; readonly lock: Lock }
	/** Nothing changed since the last release, or the version was given to an earlier one. */
	| { readonly released: false; readonly reason: 'nothing-open' | 'version-used' };

/** Closes the open revision under the module's version: from here on learners have met its numbers. */
export function releaseLock(lock: Lock, version: string): Release {
	const last = lock.revisions.at(-1);
	if (last === undefined || last.released !== undefined) {
		return { released: false, reason: 'nothing-open' };
	}
	if (lock.revisions.some(({ released }) => released?.version === version)) {
		return { released: false, reason: 'version-used' };
	}
	const released = { version, checksum: checksumOf(lock, last.revision) };
	const revisions = [...lock.revisions.slice(0, -1), { ...last, released }];
	return { released: true, lock: { ...lock, revisions } };
}
