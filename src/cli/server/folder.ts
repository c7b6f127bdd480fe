import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Found =
	| { readonly kind: 'file'; readonly path: string; readonly body: Uint8Array }
	/** A folder that was asked for without its closing slash, and has an `index.html`. */
	| { readonly kind: 'folder' }
	| { readonly kind: 'missing' };

/** Finds the file for the path `segments` below `root`; a closing slash means `index.html`. Links out of `root` are missing. */
export async function findInFolder(root: string, segments: readonly string[]): Promise<Found> {
	const names = segments.at(-1) === '' ? [...segments.slice(0, -1), 'index.html'] : segments;
	try {
		const base = await realpath(root);
		const path = await realpath(join(base, ...names));
		if (path !== base && !path.startsWith(base + sep)) return { kind: 'missing' };
		if (!(await stat(path)).isDirectory()) {
			return { kind: 'file', path, body: await readFile(path) };
		}
		await stat(join(path, 'index.html'));
		return { kind: 'folder' };
	} catch (error) {
		if (isAbsence(error)) return { kind: 'missing' };
		throw error;
	}
}

function isAbsence(error: unknown): boolean {
	return (
		error instanceof Error &&
		'code' in error &&
		['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR'].includes(String(error.code))
	);
}
