import { join } from 'node:path';
import { build } from 'vite';
import { configureLmsBuild, lmsSources } from '../../scorm/lms/configure-build.ts';
import { isStale } from './freshness.ts';
import type { Project } from './project.ts';

/** Builds the page of the embedded LMS. */
export async function buildLms(project: Project): Promise<void> {
	await build(configureLmsBuild(project.lms));
}

/** Whether the page of the embedded LMS was never built, or its sources have changed since. */
export function isLmsStale(project: Project): Promise<boolean> {
	return isStale(join(project.lms, 'index.html'), [lmsSources]);
}
