import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompileResult } from '../../compiler/compile.ts';
import { lockFile, type Lock } from '../../compiler/lock/lock.ts';
import { readLock } from '../../compiler/lock/read-lock.ts';
import { checkModules, sayDiagnostics, type CheckedModule } from '../check-modules.ts';
import type { Command, Context } from '../command.ts';
import { compareLocks } from '../lock-changes.ts';
import { mendLock } from '../mend-lock.ts';
import { readArguments } from '../read-arguments.ts';
import { count } from '../terminal.ts';

export const ids: Command = {
	name: 'ids',
	summary: 'gives new scenes, choices and questions their lasting numbers',
	help: `Writes ids.lock.json beside each module: the numbers that learners' saved progress speaks of.
Numbers are only ever added or ended, never changed or given again. Commit the file with the module.

Usage: handover ids

After a merge of two branches it brings the numbers of both together, also where git left a conflict
in ids.lock.json: released numbers stay, and what the other branch had not released is numbered anew.
Bring the texts together first.

A module with errors keeps its lock as it is, and the command ends with exit code 1.`,
	async run(args, context) {
		readArguments(args, {});
		const modules = await checkModules(context);
		const failed: CheckedModule[] = [];
		for (const module of modules) failed.push(...(await updateLock(module, context)));
		if (failed.length === 0) return 0;
		sayDiagnostics(failed, context);
		return 1;
	},
};

/** Writes the lock; what is left to be mended by hand is given back. */
async function updateLock(module: CheckedModule, context: Context): Promise<CheckedModule[]> {
	const { source, compiled, accepted } = module;
	const { terminal } = context;
	if (compiled !== undefined) {
		if (compiled.stale) {
			await writeLockOf(
				source.id,
				readLock(source.id, source.files.get(lockFile)).lock,
				compiled,
				context,
			);
		} else terminal.say(`${source.id}: nothing to do.`);
		return [];
	}
	const mended = await mendLock(source, context.project);
	switch (mended.kind) {
		case 'not-merged':
			terminal.say(`${source.id}: the lock stays as it is, for the module has errors.`);
			return [module];
		case 'undecidable': {
			terminal.say(explainUndecidable(source.id, mended.versions));
			return [module];
		}
		case 'mended':
			if (!mended.result.ok) {
				terminal.say(
					`${source.id}: the numbers of both branches can be brought together once these errors are mended.`,
				);
				return [{ source, diagnostics: mended.result.diagnostics, accepted }];
			}
			terminal.say(`${source.id}: brought the numbers of two branches together.`);
			await writeLockOf(source.id, mended.kept, mended.result, context);
			return [];
	}
}

async function writeLockOf(
	id: string,
	before: Lock | undefined,
	{ lock, lockText }: CompileResult & { readonly ok: true },
	{ project, terminal }: Context,
): Promise<void> {
	const { added, ended } = compareLocks(before, lock);
	await writeFile(join(project.modules, id, lockFile), lockText);
	terminal.say(
		`${id}: wrote ${lockFile}; ${count(added.length, 'addition')}, ${String(ended.length)} ended.`,
	);
	for (const name of added) terminal.say(`  + ${name}`);
	for (const name of ended) terminal.say(`  - ${name}`);
	if (added.length + ended.length === 0) terminal.say('  Only texts or order have changed.');
}

function explainUndecidable(id: string, [ours, theirs]: readonly [string, string]): string {
	const versions =
		ours === theirs ? `${ours} on both` : `${ours} on this branch, ${theirs} on the other`;
	return [
		`${id}: both branches released new numbers (version ${versions}), and learners may have either.`,
		'  Somebody has to decide which release goes on. Learners who began with the other one may have to begin again.',
		`  To go on with this branch’s:   git checkout --ours -- modules/${id}/${lockFile}`,
		`  To go on with the other one’s: git checkout --theirs -- modules/${id}/${lockFile}`,
		'  Then run “npx handover ids”. What was released on the side that gives way is numbered anew.',
	].join('\n');
}
