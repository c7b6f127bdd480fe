import { spawn } from 'node:child_process';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileModule } from '../../src/compiler/compile.ts';
import { readModule } from '../../src/compiler/disk.ts';
import type { ModuleSource } from '../../src/compiler/source.ts';
import type { CompiledModule } from '../../src/model/module.ts';

/** A module that is measured, in a project that can build it. */
export interface BenchModule {
	readonly name: string;
	readonly id: string;
	readonly root: string;
}

export type BenchModules = readonly BenchModule[];

const root = fileURLToPath(new URL('../..', import.meta.url));
const smallRoot = join(root, '.cache', 'bench', 'small');

export const flagship: BenchModule = { name: 'flagship', id: 'social-media', root };
/** The same small module that other authoring tools were measured with, in a project of its own. */
export const small: BenchModule = { name: 'hand hygiene', id: 'hand-hygiene', root: smallRoot };

/** Copies everything a build reads into the small module's project; what was built there before stays. */
export async function openSmallProject(): Promise<void> {
	const modules = fileURLToPath(new URL('modules', import.meta.url));
	await copy(modules, join(smallRoot, 'modules'));
	for (const name of [
		'src',
		'scorm',
		'public',
		'astro.config.mjs',
		'package.json',
		'tsconfig.json',
	]) {
		await copy(join(root, name), join(smallRoot, name));
	}
}

async function copy(from: string, to: string): Promise<void> {
	await rm(to, { recursive: true, force: true });
	// By their times the command tells whether the site must be built again.
	await cp(from, to, { recursive: true, preserveTimestamps: true });
}

/** Runs `handover` in the module's project. Resolves with the seconds it took. */
export async function runHandover(
	module: BenchModule,
	...words: readonly string[]
): Promise<number> {
	const command = join(module.root, 'src', 'cli', 'handover.ts');
	const startedAt = performance.now();
	const child = spawn(process.execPath, [command, ...words], {
		cwd: module.root,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const code = await new Promise<number | null>((resolve, reject) => {
		child.once('error', reject).once('close', resolve);
	});
	if (code !== 0) throw new Error(`handover ${words.join(' ')} failed in ${module.root}.`);
	return (performance.now() - startedAt) / 1000;
}

/** The module's package, exported first where it is missing or older than its sources. */
export async function packageOf(module: BenchModule): Promise<string> {
	const folder = join(module.root, 'dist', 'bench');
	await runHandover(module, 'export', module.id, '--out', folder);
	const name = (await readdir(folder)).find((file) => file.startsWith(module.id));
	if (name === undefined) throw new Error(`There is no package of ${module.id}.`);
	return join(folder, name);
}

export function sourceOf(module: BenchModule): Promise<ModuleSource> {
	return readModule(join(module.root, 'modules'), module.id);
}

export async function compiledOf(module: BenchModule): Promise<CompiledModule> {
	const result = compileModule(await sourceOf(module));
	if (!result.ok) throw new Error(`${module.id} does not compile.`);
	const [compiled] = result.modules.values();
	if (compiled === undefined) throw new Error(`${module.id} has no language.`);
	return compiled;
}
