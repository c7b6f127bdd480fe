import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ModuleOutline } from '../src/model/module.ts';
import { genericTracking } from '../src/model/tracking.ts';
import { createPackage, type PackageOptions } from './package.ts';
import type { LmsProfile } from './profiles/profile.ts';
import { generic } from './profiles/profiles.ts';
import { createZip } from './zip.ts';

export interface ExportParts {
	/** The folder of the built site, such as `dist/site`. */
	readonly siteFolder: string;
	/** The folder for packages, such as `dist/scorm`. */
	readonly outputFolder: string;
	/** In the language it was written in first. */
	readonly module: ModuleOutline;
	/** In its other languages. */
	readonly translations?: readonly ModuleOutline[];
	readonly options?: PackageOptions;
	/** Whom the package is made for: it stands in the zip's name and first in its import guide. */
	readonly profile?: LmsProfile;
}

export interface ExportedPackage {
	readonly path: string;
	/** Of the zip. */
	readonly bytes: number;
	/** Of all its files, unpacked. */
	readonly unpackedBytes: number;
	readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/** Write a module's package. Throws a `PackageError` and writes nothing where it cannot be made. */
export async function exportModule(parts: ExportParts): Promise<ExportedPackage> {
	const { module, translations = [], options = {}, profile = generic } = parts;
	const site = await readSite(parts.siteFolder, ['_astro', `modules/${module.id}`]);
	const packaged = await createPackage({ site, module, translations, options, profile });
	const zip = createZip(packaged);
	const lms = profile.id === generic.id ? '' : `-${profile.id}`;
	const { standard } = options.tracking ?? genericTracking;
	const name = `${module.id}-${module.version}-${standard}${lms}.zip`;
	const path = join(parts.outputFolder, name);
	await mkdir(parts.outputFolder, { recursive: true });
	await writeFile(path, zip);
	const files = [...packaged].map(([name, bytes]) => ({ name, bytes: bytes.length }));
	return {
		path,
		bytes: zip.length,
		unpackedBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		files,
	};
}

/** The files of some folders of the site, by their paths in it. */
export async function readSite(
	siteFolder: string,
	folders: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
	const paths = (
		await Promise.all(folders.map((folder) => filesIn(join(siteFolder, folder))))
	).flat();
	const read = async (path: string) =>
		[relative(siteFolder, path).split(sep).join('/'), await readFile(path)] as const;
	return new Map(await Promise.all(paths.map(read)));
}

async function filesIn(folder: string): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: unknown) => {
			// A site without the folder lacks files, and the package says which.
			if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
			throw error;
		},
	);
	return entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
}
