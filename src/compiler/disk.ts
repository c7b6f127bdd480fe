import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModuleSource } from './source.ts';

const text = /\.(?:md|markdown|ya?ml|json|txt)$/iu;

/** Every module in `folder`, by id. */
export async function readModules(folder: string): Promise<readonly ModuleSource[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	const ids = entries
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.sort();
	return Promise.all(ids.map((id) => readModule(folder, id)));
}

/** The files of one module. Hidden files and those an office program leaves behind are passed over. */
export async function readModule(folder: string, id: string): Promise<ModuleSource> {
	const root = join(folder, id);
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(root.length + 1)
				.replaceAll('\\', '/'),
		)
		.filter((path) => !/(?:^|\/)[.~]/u.test(path))
		.sort();
	const isText = (path: string) => text.test(path) && !path.startsWith('media/');
	const files = await Promise.all(
		paths
			.filter(isText)
			.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const),
	);
	return {
		id,
		files: new Map(files),
		media: paths.filter((path) => path.startsWith('media/')),
	};
}
