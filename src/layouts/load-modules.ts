import { root } from 'astro:config/server';
import { AstroError } from 'astro/errors';
import { fileURLToPath } from 'node:url';
import { compileModules, type SiteModule, type SiteModules } from './compile-modules.ts';

export const modulesFolder = fileURLToPath(new URL('modules/', root));

let built: Promise<SiteModules> | undefined;

/** Every module, for the pages. A build stops at the first broken one; `astro dev` leaves it out and says so. */
export async function loadModules(): Promise<readonly SiteModule[]> {
	if (import.meta.env.DEV) return (await compileModules(modulesFolder)).modules;
	built ??= compileModules(modulesFolder);
	const { modules, problems, broken } = await built;
	if (broken) throw new AstroError(`A module has errors.\n\n${problems}`);
	return modules;
}
