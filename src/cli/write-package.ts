import { basename } from 'node:path';
import { exportModule } from '../../scorm/export-module.ts';
import { PackageError } from '../../scorm/package-error.ts';
import type { PackageOptions } from '../../scorm/package.ts';
import type { LmsProfile } from '../../scorm/profiles/profile.ts';
import { generic } from '../../scorm/profiles/profiles.ts';
import { formatDiagnostics } from '../compiler/diagnostics/format.ts';
import type { CompiledModule, ModuleOutline } from '../model/module.ts';
import type { Compiled } from './check-modules.ts';
import { CommandError, type Context } from './command.ts';
import { formatSize } from './terminal.ts';

/** The module in the language it was written in first. */
export function originalOf({ modules }: Compiled): CompiledModule {
	for (const module of modules.values()) return module;
	throw new Error('A compiled module has a language.');
}

export function outlineOf(compiled: Compiled): ModuleOutline {
	return originalOf(compiled).outline;
}

/** Writes a module's package into `folder` and says where it is and how large. */
export async function writePackage(
	compiled: Compiled,
	folder: string,
	{ project, terminal }: Context,
	options: PackageOptions = {},
	profile: LmsProfile = generic,
): Promise<void> {
	const module = outlineOf(compiled);
	const { path, bytes } = await terminal.step(`Packaging ${module.id} ${module.version}`, () =>
		exportOrExplain(compiled, project.site, folder, options, profile),
	);
	const draft = module.draft ? ', a draft: its numbers are not released' : '';
	terminal.say(`  ${basename(path)}, ${formatSize(bytes)}${draft}`);
}

async function exportOrExplain(
	compiled: Compiled,
	siteFolder: string,
	outputFolder: string,
	options: PackageOptions,
	profile: LmsProfile,
) {
	const module = outlineOf(compiled);
	const translations = [...compiled.modules.values()]
		.map(({ outline }) => outline)
		.filter(({ language }) => language !== module.language);
	try {
		return await exportModule({
			siteFolder,
			outputFolder,
			module,
			translations,
			options,
			profile,
		});
	} catch (error) {
		if (!(error instanceof PackageError)) throw error;
		throw new CommandError(
			`No package of ${module.id} could be made.`,
			formatDiagnostics(error.diagnostics),
			{ cause: error },
		);
	}
}
