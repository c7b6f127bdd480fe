import { buildLms } from './build-lms.ts';
import { buildSite } from './build-site.ts';
import { checkModules, sayDiagnostics } from './check-modules.ts';
import type { Context } from './command.ts';
import { writePackage } from './write-package.ts';

/** Checks and builds everything; `keepHours` is how long the site keeps progress on a device. False when the modules have errors; then nothing is built. */
export async function buildAll(context: Context, keepHours?: number): Promise<boolean> {
	const { project, terminal, stop } = context;
	const modules = await checkModules(context);
	if (!sayDiagnostics(modules, context)) return false;
	// Two processors are common, and the site is built in a process of its own.
	await terminal.step('Building the site and the embedded LMS', () =>
		Promise.all([buildSite(project, stop, keepHours), buildLms(project)]),
	);
	for (const { compiled } of modules) {
		if (compiled !== undefined) {
			await writePackage(compiled, project.packages, context);
		}
	}
	return true;
}
