import { checkModules, sayDiagnostics } from '../check-modules.ts';
import type { Command } from '../command.ts';
import { readArguments } from '../read-arguments.ts';

export const check: Command = {
	name: 'check',
	summary: 'checks every module and prints every problem',
	help: `Checks every module: all problems at once, each with its file, line and column, and what to do.

Usage: handover check [--ci]

  --ci    also refuse a lock (ids.lock.json) that is behind its module

Warnings do not fail the check; errors do, with exit code 1.`,
	async run(args, context) {
		const { values } = readArguments(args, { ci: { type: 'boolean', default: false } });
		const modules = await checkModules(context, { ci: values.ci });
		return sayDiagnostics(modules, context) ? 0 : 1;
	},
};
