import { join } from 'node:path';
import { lmsSources } from '../../scorm/lms/sources.ts';
import { isStale } from './freshness.ts';
import type { Project } from './project.ts';

/** Builds the page of the embedded LMS. */
export async function buildLms(project: Project): Promise<void> {
	// Loaded here, for they take long to load and most commands need neither.
	const [{ build }, { configureLmsBuild }] = await Promise.all([
		import('vite'),
		import('../../scorm/lms/configure-build.ts'),
	]);
	await build(configureLmsBuild(project.lms));
}

/** Whether the page of the embedded LMS was never built, or its sources have changed since. */
export function isLmsStale(project: Project): Promise<boolean> {
	return isStale(join(project.lms, 'index.html'), [lmsSources]);
}
