import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFile } from '../../compiler/lock/lock.ts';
import { releaseLock } from '../../compiler/lock/release-lock.ts';
import { writeLock } from '../../compiler/lock/write-lock.ts';
import { checkModules, sayDiagnostics } from '../check-modules.ts';
import { CommandError, type Command } from '../command.ts';
import { findModule } from '../find-module.ts';
import { readArguments } from '../read-arguments.ts';
import { outlineOf } from '../write-package.ts';

export const release: Command = {
	name: 'release',
	summary: 'closes the numbers of a module under its version, so that learners may meet them',
	help: `Closes the open revision of a module's lock under the version in its module.yaml. From then on
its numbers are fixed for good, and its packages are no longer marked as drafts.

Usage: handover release <module>

Change the version in module.yaml first, then run “handover ids”, then this. Commit ids.lock.json.`,
	async run(args, context) {
		const { positionals } = readArguments(args, {}, 1);
		const modules = await checkModules(context);
		const { source, compiled, ...module } = findModule(modules, positionals[0]);
		if (compiled === undefined) {
			sayDiagnostics([{ source, ...module }], context);
			return 1;
		}
		const { version } = outlineOf(compiled);
		const path = join(context.project.modules, source.id, lockFile);
		if (compiled.stale) {
			throw new CommandError(
				`${path} is behind the module, so it cannot be released.`,
				'Run “npx handover ids”, look at what it says, and release then.',
			);
		}
		const result = releaseLock(compiled.lock, version);
		if (!result.released) throw refuseRelease(result.reason, source.id, version);
		await writeFile(path, writeLock(result.lock));
		context.terminal.say(`${source.id} ${version} is released. Commit ${path}.`);
		return 0;
	},
};

function refuseRelease(
	reason: 'nothing-open' | 'version-used',
	id: string,
	version: string,
): CommandError {
	switch (reason) {
		case 'nothing-open':
			return new CommandError(
				`${id} has nothing to release: no number was added or ended since the last release.`,
				'A package of it is already no draft.',
			);
		case 'version-used':
			return new CommandError(
				`${id} ${version} was released before, with other numbers.`,
				`Raise the version in modules/${id}/module.yaml.`,
			);
	}
}
