import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageList, PackageSummary } from '../../../scorm/lms/package-summary.ts';
import { openPackage, type OpenedPackage } from './open-package.ts';
import { ZipError } from './zip-error.ts';

/** The packages the embedded LMS can run: the zips of a folder, and those dropped on its page. */
export interface PackageShelf {
	list(): Promise<PackageList>;
	/** Keeps a dropped zip until the server stops. Throws a `ZipError` when it cannot be run. */
	drop(name: string, zip: Uint8Array): PackageSummary;
	/** The unzipped package, read again after the zip has changed; `undefined` when there is none of that name. */
	open(name: string): Promise<OpenedPackage | undefined>;
}

/** Dropped packages kept at once; the oldest gives way. */
const droppedLimit = 8;

export function createPackageShelf(folder: string): PackageShelf {
	const dropped = new Map<string, OpenedPackage>();
	const opened = new Map<string, { readonly stamp: string; readonly content: OpenedPackage }>();

	async function openBuilt(name: string): Promise<OpenedPackage | undefined> {
		const path = join(folder, name);
		const stamp = await readStamp(path);
		if (stamp === undefined) return undefined;
		const known = opened.get(name);
		if (known?.stamp === stamp) return known.content;
		const content = openPackage(name, await readFile(path), 'built');
		opened.set(name, { stamp, content });
		return content;
	}

	return {
		async list() {
			const packages: PackageSummary[] = [...dropped.values()].map(({ summary }) => summary);
			const unreadable: { name: string; problem: string }[] = [];
			for (const name of await listZips(folder)) {
				if (dropped.has(name)) continue;
				try {
					const found = await openBuilt(name);
					if (found !== undefined) packages.push(found.summary);
				} catch (error) {
					if (!(error instanceof ZipError)) throw error;
					unreadable.push({ name, problem: error.message });
				}
			}
			packages.sort((a, b) => a.name.localeCompare(b.name));
			return { packages, unreadable };
		},
		drop(name, zip) {
			if (!isZipName(name)) {
				throw new ZipError('The name of a package ends in .zip and has no slashes.');
			}
			const content = openPackage(name, zip, 'dropped');
			dropped.delete(name);
			dropped.set(name, content);
			for (const oldest of [...dropped.keys()].slice(0, -droppedLimit)) dropped.delete(oldest);
			return content.summary;
		},
		async open(name) {
			if (!isZipName(name)) return undefined;
			return dropped.get(name) ?? (await openBuilt(name));
		},
	};
}

function isZipName(name: string): boolean {
	return /^[^/\\\0]{1,200}\.zip$/i.test(name);
}

async function listZips(folder: string): Promise<readonly string[]> {
	try {
		return (await readdir(folder)).filter(isZipName).sort();
	} catch {
		// No folder yet: nothing was built, and zips can still be dropped.
		return [];
	}
}

async function readStamp(path: string): Promise<string | undefined> {
	try {
		const { mtimeMs, size } = await stat(path);
		return `${String(mtimeMs)} ${String(size)}`;
	} catch {
		return undefined;
	}
}
