import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The two versions of a file that a merge has brought, or failed to bring, together; each absent where it had none. */
export interface Sides {
	readonly ours: string | undefined;
	readonly theirs: string | undefined;
}

const execute = promisify(execFile);

/**
 * What git knows of the file's two sides: of a merge that is not finished, or else of the last one. `undefined`
 * where the folder is in no repository, where nothing was ever merged, and where there is no git.
 */
export async function readMergedSides(folder: string, file: string): Promise<Sides | undefined> {
	const git = async (...args: readonly string[]): Promise<string | undefined> => {
		try {
			const { stdout } = await execute('git', ['-C', folder, ...args], { maxBuffer: 64_000_000 });
			return stdout;
		} catch {
			return undefined;
		}
	};
	const sidesIn = async (ours: string, theirs: string): Promise<Sides> => ({
		ours: await git('show', `${ours}:./${file}`),
		theirs: await git('show', `${theirs}:./${file}`),
	});

	const unmerged = await git('ls-files', '--unmerged', '--', file);
	// The index holds what the branches have in common as 1, this side as 2 and the other one as 3.
	if (unmerged !== undefined && unmerged !== '') return sidesIn(':2', ':3');
	for (const head of ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD']) {
		const commit = await git('rev-parse', '--verify', '--quiet', head);
		if (commit !== undefined) return sidesIn('HEAD', head);
	}
	const last = (await git('rev-list', '--merges', '--max-count=1', 'HEAD'))?.trim();
	return last === undefined || last === '' ? undefined : sidesIn(`${last}^1`, `${last}^2`);
}
