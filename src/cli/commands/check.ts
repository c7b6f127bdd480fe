import { checkModules, sayDiagnostics } from '../check-modules.ts';
import type { Command } from '../command.ts';
import { sayUpdates } from '../say-updates.ts';
import { sayAccepted } from '../list-accepted.ts';
import { sayReading } from '../list-reading.ts';
import { readArguments } from '../read-arguments.ts';

export const check: Command = {
	name: 'check',
	summary: 'checks every module and prints every problem',
	help: `Checks every module: all problems at once, each with its file, line and column, and what to do.

Usage: handover check [--ci] [--accepted] [--reading]

  --ci         also refuse a lock (ids.lock.json) that is behind its module
  --accepted   also list the warnings that were accepted, each with its reason
  --reading    also list the reading age of every English screen, with the words that raise it, and
               how many reach the target

Of a module that was released and has other numbers since, it also says what that means for learners who
are in the middle of it.

Warnings do not fail the check; errors do, with exit code 1.`,
	async run(args, context) {
		const { values } = readArguments(args, {
			ci: { type: 'boolean', default: false },
			accepted: { type: 'boolean', default: false },
			reading: { type: 'boolean', default: false },
		});
		const modules = await checkModules(context, { ci: values.ci });
		const isSound = sayDiagnostics(modules, context);
		const { terminal } = context;
		sayUpdates(modules, terminal);
		if (values.accepted) sayAccepted(modules, terminal);
		if (values.reading) {
			sayReading(
				modules.map(({ source }) => source),
				terminal,
			);
		}
		return isSound ? 0 : 1;
	},
};
