import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { collectFiles } from './collect-files.ts';
import type { ModuleName } from './module-data.ts';
import { PackageError } from './package-error.ts';
import { referencesInScript } from './references.ts';
import { asPackaged, siteScriptsIn } from './site-parts.ts';

interface ListedFile {
	readonly path: string;
	readonly bytes: number;
	readonly sha256: string;
}

export interface ListedFiles {
	/** A hash of all of them. */
	readonly edition: string;
	readonly bytes: number;
	readonly files: readonly ListedFile[];
}

/** List all that a module's page on the site needs, in every language. Throws a `PackageError` where a file is missing. */
export async function listFiles(
	site: ReadonlyMap<string, Uint8Array>,
	module: ModuleName,
): Promise<ListedFiles> {
	const launch = `modules/${module.id}/index.html`;
	const html = new TextDecoder().decode(site.get(launch));
	const { files, problems } = await collectFiles(asPackaged(site, launch), module);
	if (problems.length > 0) throw new PackageError(problems);
	const all = new Map(files);
	const queue = siteScriptsIn(html).map((address) => posix.join(posix.dirname(launch), address));
	for (const path of queue) {
		const bytes = site.get(path);
		if (bytes === undefined || all.has(path)) continue;
		all.set(path, bytes);
		const imports = await referencesInScript(new TextDecoder().decode(bytes));
		queue.push(...imports.map(({ address }) => posix.join(posix.dirname(path), address)));
	}
	const listed = [...all.keys()].sort().map((path): ListedFile => {
		const bytes = site.get(path) ?? new Uint8Array();
		return { path, bytes: bytes.length, sha256: hash(bytes) };
	});
	return {
		edition: hash(JSON.stringify(listed)).slice(0, 16),
		bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
		files: listed,
	};
}

function hash(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}
