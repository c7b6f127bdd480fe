import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/ids.ts';
import type { CompiledModule } from '../model/module.ts';
import type { AcceptedWarning } from './acceptances/acceptance.ts';
import { applyAcceptances } from './acceptances/apply-acceptances.ts';
import { checkModule } from './checks/check-module.ts';
import { createDiagnostic } from './diagnostics/create.ts';
import { hasErrors, sortDiagnostics } from './diagnostics/order.ts';
import { linkModule } from './link/link-module.ts';
import { lockFile, type Lock } from './lock/lock.ts';
import { numberModule } from './lock/number-module.ts';
import { readLock } from './lock/read-lock.ts';
import { writeLock } from './lock/write-lock.ts';
import { parseModule } from './parse-module.ts';
import type { ModuleSource } from './source.ts';

export type CompileResult =
	| {
			readonly ok: true;
			/** In every language the module is written in, the first one first. */
			readonly modules: ReadonlyMap<Language, CompiledModule>;
			/** With the numbers that were given now, written or not. */
			readonly lock: Lock;
			/** What `ids.lock.json` should hold. */
			readonly lockText: string;
			/** True while it holds something else. */
			readonly stale: boolean;
			readonly warnings: readonly Diagnostic[];
			/** Those an author accepted, with the reason given. */
			readonly accepted: readonly AcceptedWarning[];
	  }
	| {
			readonly ok: false;
			/** Errors and warnings of every stage that could be looked at. */
			readonly diagnostics: readonly Diagnostic[];
			/** Warnings that an author accepted, with the reason given. */
			readonly accepted: readonly AcceptedWarning[];
	  };

/** Reads, checks, numbers and links a module. */
export function compileModule(source: ModuleSource): CompileResult {
	const parsed = parseModule(source);
	const { module } = parsed;
	const read = readLock(source.id, source.files.get(lockFile));
	if (module === undefined) {
		const diagnostics = sortDiagnostics([...parsed.diagnostics, ...read.diagnostics]);
		return { ok: false, diagnostics, accepted: [] };
	}
	// Numbering over a lock that cannot be trusted would take everything for new.
	const numbered = hasErrors(read.diagnostics) ? undefined : numberModule(module, read.lock);
	const found = [
		...parsed.diagnostics,
		...checkModule(module, source),
		...read.diagnostics,
		...(numbered?.diagnostics ?? []),
	];
	const { diagnostics, accepted } = applyAcceptances(found, parsed.acceptances);
	const sorted = sortDiagnostics(diagnostics);
	if (numbered === undefined || hasErrors(sorted)) {
		return { ok: false, diagnostics: sorted, accepted };
	}
	const { lock, stale } = numbered;
	const { languages } = module.manifest;
	return {
		ok: true,
		modules: new Map(languages.map((language) => [language, linkModule(module, lock, language)])),
		lock,
		lockText: writeLock(lock),
		stale,
		warnings: sorted,
		accepted,
	};
}

/** What CI says of a module whose lock was not written since it changed; nothing where it was. */
export function checkLock(source: ModuleSource, stale: boolean): readonly Diagnostic[] {
	if (!stale) return [];
	const missing = !source.files.has(lockFile);
	const file = `modules/${source.id}/${missing ? 'module.yaml' : lockFile}`;
	return [createDiagnostic('lock-stale', { missing }, { file, line: 1, column: 1 })];
}
