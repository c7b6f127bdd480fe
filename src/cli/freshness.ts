import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether `built` is missing, or any file below the source folders has changed since it was written. */
export async function isStale(built: string, sources: readonly string[]): Promise<boolean> {
	const builtAt = await changedAt(built);
	if (builtAt === undefined) return true;
	for (const folder of sources) {
		const files = await readdir(folder, { recursive: true });
		const changes = await Promise.all(files.map((file) => changedAt(join(folder, file))));
		if (changes.some((at) => at !== undefined && at > builtAt)) return true;
	}
	return false;
}

async function changedAt(path: string): Promise<number | undefined> {
	try {
		return (await stat(path)).mtimeMs;
	} catch {
		return undefined;
	}
}
