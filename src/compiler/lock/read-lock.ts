import type { Diagnostic, Location } from '../../model/diagnostic.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { checksumOf } from './checksum.ts';
import { findInconsistency } from './consistency.ts';
import { lockFile, type Lock } from './lock.ts';
import { lockSchema } from './lock-schema.ts';

/** The lock in a file's text, or why it cannot be trusted. No lock and no diagnostic: there is no file. */
interface ReadLock {
	readonly lock?: Lock;
	readonly diagnostics: readonly Diagnostic[];
}

export function readLock(module: string, text: string | undefined): ReadLock {
	if (text === undefined) return { diagnostics: [] };
	const file = `modules/${module}/${lockFile}`;
	const at = (line: number): Location => ({ file, line, column: 1 });
	const unreadable = (reason: string, line = 1): ReadLock => ({
		diagnostics: [createDiagnostic('lock-unreadable', { reason, file }, at(line))],
	});

	const conflict = text.split(/\r?\n/u).findIndex((line) => /^(?:<{7}|={7}|>{7})/u.test(line));
	if (conflict >= 0) {
		return { diagnostics: [createDiagnostic('lock-merge-unfinished', {}, at(conflict + 1))] };
	}
	const value = parseJson(text);
	if (value === undefined) return unreadable('a sign is missing in it, or there is one too many');
	const result = lockSchema.safeParse(value);
	if (!result.success) return unreadable('something in it is missing, or was changed');
	const lock: Lock = result.data;
	if (lock.module !== module) {
		return {
			diagnostics: [createDiagnostic('lock-foreign', { module: lock.module, id: module }, at(1))],
		};
	}
	const inconsistency = findInconsistency(lock);
	if (inconsistency !== undefined) return unreadable(inconsistency);
	const edited = lock.revisions.flatMap(({ revision, released }) =>
		released === undefined || released.checksum === checksumOf(lock, revision)
			? []
			: [createDiagnostic('lock-edited', { revision, version: released.version, file }, at(1))],
	);
	return edited.length > 0 ? { diagnostics: edited.slice(0, 1) } : { lock, diagnostics: [] };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
