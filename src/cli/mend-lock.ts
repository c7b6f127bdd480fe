import { join } from 'node:path';
import { compileModule, type CompileResult } from '../compiler/compile.ts';
import { lockFile, type Lock } from '../compiler/lock/lock.ts';
import { mergeLocks } from '../compiler/lock/merge-locks.ts';
import { readLock } from '../compiler/lock/read-lock.ts';
import { writeLock } from '../compiler/lock/write-lock.ts';
import type { ModuleSource } from '../compiler/source.ts';
import type { Project } from './project.ts';
import { readMergedSides } from './merged-sides.ts';

export type MendedLock =
	| {
			readonly kind: 'mended';
			/** The numbers that stay as they are: those of the side that was released further, or of this one. */
			readonly kept: Lock;
			readonly source: ModuleSource;
			readonly result: CompileResult;
	  }
	/** Both sides released the same revision differently, so that learners may have met either. */
	| { readonly kind: 'undecidable'; readonly versions: readonly [string, string] }
	/** The lock can be read as it is, or git does not know two sides of it that can. */
	| { readonly kind: 'not-merged' };

/** Brings together the numbers of two branches where git could not, or did so line by line and wrongly. */
export async function mendLock(source: ModuleSource, { modules }: Project): Promise<MendedLock> {
	const read = (text: string | undefined) => readLock(source.id, text).lock;
	const written = source.files.get(lockFile);
	if (written === undefined || read(written) !== undefined) return { kind: 'not-merged' };
	const sides = await readMergedSides(join(modules, source.id), lockFile);
	const [ours, theirs] = [read(sides?.ours), read(sides?.theirs)];
	if (ours === undefined || theirs === undefined) return { kind: 'not-merged' };
	const kept = mergeLocks(ours, theirs);
	if (kept === undefined) {
		return { kind: 'undecidable', versions: [lastVersion(ours), lastVersion(theirs)] };
	}
	const files = new Map(source.files).set(lockFile, writeLock(kept));
	const mended = { ...source, files };
	return { kind: 'mended', kept, source: mended, result: compileModule(mended) };
}

function lastVersion({ revisions }: Lock): string {
	return revisions.findLast(({ released }) => released !== undefined)?.released?.version ?? '';
}
