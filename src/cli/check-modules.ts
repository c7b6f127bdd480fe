import type { AcceptedWarning } from '../compiler/acceptances/acceptance.ts';
import { checkLock, compileModule, type CompileResult } from '../compiler/compile.ts';
import { formatDiagnostics } from '../compiler/diagnostics/format.ts';
import { readModules } from '../compiler/disk.ts';
import type { ModuleSource } from '../compiler/source.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { CommandError, type Context } from './command.ts';
import { count } from './terminal.ts';

export type Compiled = Extract<CompileResult, { readonly ok: true }>;

export interface CheckedModule {
	readonly source: ModuleSource;
	/** Absent where there are errors. */
	readonly compiled?: Compiled;
	readonly diagnostics: readonly Diagnostic[];
	/** Warnings that an author accepted. */
	readonly accepted: readonly AcceptedWarning[];
}

/** Reads and compiles every module of the project. */
export async function checkModules(
	{ project, terminal }: Context,
	{ ci = false }: { readonly ci?: boolean } = {},
): Promise<readonly CheckedModule[]> {
	const sources = await read(project.modules);
	return terminal.step(`Checking ${count(sources.length, 'module')}`, () =>
		Promise.resolve(sources.map((source) => checkModule(source, ci))),
	);
}

/** Prints every problem and how many there are. True when none of them is an error. */
export function sayDiagnostics(modules: readonly CheckedModule[], { terminal }: Context): boolean {
	const diagnostics = modules.flatMap((module) => module.diagnostics);
	if (diagnostics.length > 0) terminal.say(`\n${formatDiagnostics(diagnostics)}\n`);
	const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
	const warnings = diagnostics.length - errors;
	const accepted = modules.flatMap((module) => module.accepted).length;
	const found =
		diagnostics.length === 0
			? 'No problems.'
			: `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
	terminal.say(accepted === 0 ? found : `${found} ${acceptedInWords(accepted)}`);
	return errors === 0;
}

function acceptedInWords(accepted: number): string {
	return `${count(accepted, 'warning')} accepted; “handover check --accepted” lists ${accepted === 1 ? 'it' : 'them'}.`;
}

function checkModule(source: ModuleSource, ci: boolean): CheckedModule {
	const result = compileModule(source);
	const { accepted } = result;
	if (!result.ok) return { source, diagnostics: result.diagnostics, accepted };
	const lock = ci ? checkLock(source, result.stale) : [];
	return { source, compiled: result, diagnostics: [...lock, ...result.warnings], accepted };
}

async function read(folder: string): Promise<readonly ModuleSource[]> {
	const hint = 'Each module is a folder below it; modules/README.md shows how to write one.';
	try {
		const sources = await readModules(folder);
		if (sources.length > 0) return sources;
	} catch (cause) {
		if (!isMissing(cause)) throw cause;
		throw new CommandError(`There is no folder ${folder}.`, hint, { cause });
	}
	throw new CommandError(`There are no modules in ${folder}.`, hint);
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
