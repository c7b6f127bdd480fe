import { buildAll } from '../build-all.ts';
import type { Command } from '../command.ts';
import { readArguments } from '../read-arguments.ts';

export const build: Command = {
	name: 'build',
	summary: 'checks the modules, then builds the site and one package per module',
	help: `Checks every module, then builds the site into dist/site, one SCORM 1.2 package per module into
dist/scorm/<module>-<version>-scorm12.zip, and the page of the embedded LMS into dist/lms.

Usage: handover build

Nothing is built while a module has errors.`,
	async run(args, context) {
		readArguments(args, {});
		return (await buildAll(context)) ? 0 : 1;
	},
};
