import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders the command reads and writes. */
export interface Project {
	readonly root: string;
	readonly modules: string;
	/** The built site. */
	readonly site: string;
	/** The packages, one zip each. */
	readonly packages: string;
	/** The built page of the embedded LMS. */
	readonly lms: string;
}

/** The folders below `root`, which is this project's own unless a test says otherwise. */
export function openProject(
	root: string = fileURLToPath(new URL('../..', import.meta.url)),
): Project {
	return {
		root,
		modules: join(root, 'modules'),
		site: join(root, 'dist', 'site'),
		packages: join(root, 'dist', 'scorm'),
		lms: join(root, 'dist', 'lms'),
	};
}
