import type { Language } from '../model/ids.ts';

/** One file that a module needs. */
export interface ListedFile {
	/** From the site's root. */
	readonly path: string;
	readonly bytes: number;
	/** In hexadecimal. */
	readonly sha256: string;
}

/** All that a module needs to be taken without a network: what `modules/<id>/files.json` holds. */
export interface FileList {
	readonly id: string;
	/** A hash of all its files: another edition has other files. */
	readonly edition: string;
	readonly version: string;
	readonly titles: Readonly<Partial<Record<Language, string>>>;
	readonly bytes: number;
	readonly files: readonly ListedFile[];
}

export function fileListPath(id: string): string {
	return `modules/${id}/files.json`;
}

/** The list in `value`; nothing where it is none, such as the sign-in page of a guest network. */
export function readFileList(value: unknown): FileList | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { id, edition, version, titles, bytes, files } = value as Readonly<Record<string, unknown>>;
	const isList =
		typeof id === 'string' &&
		typeof edition === 'string' &&
		typeof version === 'string' &&
		typeof titles === 'object' &&
		titles !== null &&
		typeof bytes === 'number' &&
		Array.isArray(files) &&
		files.length > 0 &&
		files.every(isFile);
	return isList ? { id, edition, version, titles, bytes, files } : undefined;
}

function isFile(value: unknown): value is ListedFile {
	if (typeof value !== 'object' || value === null) return false;
	const { path, bytes, sha256 } = value as Readonly<Record<string, unknown>>;
	return typeof path === 'string' && typeof bytes === 'number' && typeof sha256 === 'string';
}
