import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFile } from '../../compiler/lock/lock.ts';
import { readLock } from '../../compiler/lock/read-lock.ts';
import { checkModules, sayDiagnostics, type CheckedModule } from '../check-modules.ts';
import type { Command, Context } from '../command.ts';
import { compareLocks } from '../lock-changes.ts';
import { readArguments } from '../read-arguments.ts';
import { count } from '../terminal.ts';

export const ids: Command = {
	name: 'ids',
	summary: 'gives new scenes, choices and questions their lasting numbers',
	help: `Writes ids.lock.json beside each module: the numbers that learners' saved progress speaks of.
Numbers are only ever added or ended, never changed or given again. Commit the file with the module.

Usage: handover ids

A module with errors keeps its lock as it is, and the command ends with exit code 1.`,
	async run(args, context) {
		readArguments(args, {});
		const modules = await checkModules(context);
		const failed = modules.filter(({ compiled }) => compiled === undefined);
		for (const module of modules) await updateLock(module, context);
		if (failed.length === 0) return 0;
		sayDiagnostics(failed, context);
		return 1;
	},
};

async function updateLock({ source, compiled }: CheckedModule, context: Context): Promise<void> {
	const { project, terminal } = context;
	if (compiled === undefined) {
		terminal.say(`${source.id}: the lock stays as it is, for the module has errors.`);
		return;
	}
	if (!compiled.stale) {
		terminal.say(`${source.id}: nothing to do.`);
		return;
	}
	const { lock: before } = readLock(source.id, source.files.get(lockFile));
	const { added, ended } = compareLocks(before, compiled.lock);
	await writeFile(join(project.modules, source.id, lockFile), compiled.lockText);
	terminal.say(
		`${source.id}: wrote ${lockFile}; ${count(added.length, 'addition')}, ${String(ended.length)} ended.`,
	);
	for (const name of added) terminal.say(`  + ${name}`);
	for (const name of ended) terminal.say(`  - ${name}`);
	if (added.length + ended.length === 0) terminal.say('  Only texts or order have changed.');
}
