import type { ModuleId } from '../model/ids.ts';
import { hashText } from './hash.ts';
import { anonymousPrefix, type ProgressKey } from './progress-store.ts';

const SEEDS = [0, 1, 2, 3];

/**
 * Where a device keeps one learner's progress in one module. Four seeded 32-bit hashes make two learners meet by
 * chance less than once in 10³⁸; nothing rests on the hash keeping a secret, for any script of the origin can read
 * the store anyway.
 */
export function progressKey(
	recordedBy: string,
	learnerId: string | undefined,
	module: ModuleId,
): ProgressKey {
	const text = JSON.stringify([recordedBy, learnerId ?? null, module]);
	const hash = SEEDS.map((seed) => hashText(text, seed).toString(16).padStart(8, '0')).join('');
	// The only place where a key is made.
	return `${learnerId === undefined ? anonymousPrefix : 'learner-'}${hash}` as ProgressKey;
}
