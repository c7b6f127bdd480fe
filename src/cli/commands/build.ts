import { buildAll } from '../build-all.ts';
import type { Command } from '../command.ts';
import { readKeep } from '../read-keep.ts';
import { readArguments } from '../read-arguments.ts';

export const build: Command = {
	name: 'build',
	summary: 'checks the modules, then builds the site and one package per module',
	help: `Checks every module, then builds the site into dist/site, one SCORM 1.2 package per module into
dist/scorm/<module>-<version>-scorm12.zip, and the page of the embedded LMS into dist/lms.

Usage: handover build [--keep <time>]

  --keep    how long the site leaves the progress of somebody who does not come back on a device, such
            as --keep "30 days" (14 days); with 24 hours or less, for computers that are shared, a pass
            is removed too once its result was shown and the learner leaves

Nothing is built while a module has errors.`,
	async run(args, context) {
		const { values } = readArguments(args, { keep: { type: 'string' } });
		return (await buildAll(context, readKeep(values.keep))) ? 0 : 1;
	},
};
