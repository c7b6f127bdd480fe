import { join, relative, resolve } from 'node:path';
import { checkLocalTexts } from '../../../scorm/module-data.ts';
import { formatDiagnostics } from '../../compiler/diagnostics/format.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { buildSite } from '../build-site.ts';
import { checkModules, sayDiagnostics, type CheckedModule } from '../check-modules.ts';
import { UsageError, type Command, type Context } from '../command.ts';
import { findModule } from '../find-module.ts';
import { isStale } from '../freshness.ts';
import { readArguments } from '../read-arguments.ts';
import { checkChoice, exportOptions, readExportOptions } from '../read-export-options.ts';
import { outlineOf, writePackage } from '../write-package.ts';

export const exportCommand: Command = {
	name: 'export',
	summary: 'makes the package of one module, with the words of your organisation',
	help: `Makes the SCORM package of one module: <module>-<version>-<standard>.zip, or with the LMS's name
in it where one is given. Builds the site first where it was not built since the last change.

Usage: handover export <module> [--lms <lms>] [--standard <standard>] [--out <folder>]
                       [--local <id>=<text>]… [--valid-for <time>]
                       [--language <language>] [choices]

  --lms       generic (any LMS), esr, learning-hub, moodle or totara: what that LMS counts and keeps
  --standard  scorm12 (what every LMS of the NHS takes, and the default), scorm2004-3 or scorm2004-4
  --out       the folder for the zip (dist/scorm)
  --local     what your organisation says at a local insert, such as --local policy="the intranet";
              once for each insert; policy.cy=… says it in Welsh only; module.yaml lists the ids
  --valid-for how long a pass holds in your organisation, such as --valid-for "2 years": on the
              certificate, in the place of the module's own
  --language  en or cy: the language of the title that the LMS lists, which can be one only (the
              module's first); learners choose theirs in the module

Choices, each in the place of the LMS's own:

  --status-on-pass   passed or completed: the word of SCORM 1.2 that tells of a pass
  --status-on-fail   incomplete or failed: the word once an attempt was not passed; with “failed” some
                     LMSs let nobody try again
  --responses        words, letters or none: how answers are written for reports
  --objectives       yes or no: whether the objectives met are written
  --score-range      yes or no: whether the lowest and highest possible score are written
  --mastery-score    0 to 100: in the manifest, where your LMS asks for one; some LMSs then turn a
                     suspended attempt into a failed one
  --handover         off, practice or all: whether learners can carry their place to another device by
                     a code, and what it carries; with “all” a code can carry a pass, and anyone can
                     pass it on (off)
  --site             the address of a Handover site with this module: a code's picture leads there`,
	async run(args, context) {
		const { values, positionals } = readArguments(
			args,
			{ out: { type: 'string' }, ...exportOptions },
			1,
		);
		const choice = readExportOptions(values);
		const { profile, options } = choice;
		const modules = await checkModules(context);
		const module = findModule(modules, positionals[0]);
		// The site is built of all modules, so an error in another one is in the way as well.
		if (module.compiled === undefined || modules.some(({ compiled }) => compiled === undefined)) {
			sayDiagnostics(modules, context);
			return 1;
		}
		const outline = outlineOf(module.compiled);
		checkChoice(choice, outline);
		refuseUnknown(checkLocalTexts(options.local ?? {}, outline));
		await buildWhereStale(context);
		const folder = values.out === undefined ? context.project.packages : resolve(values.out);
		await writePackage(module.compiled, folder, context, options, profile);
		context.terminal.say(`  in ${relative(process.cwd(), folder) || '.'}`);
		sayUnreviewed(module, context);
		return 0;
	},
};

/** Whoever imports the package should know before learners read it. */
function sayUnreviewed({ diagnostics, accepted }: CheckedModule, { terminal }: Context): void {
	const unreviewed = [...diagnostics, ...accepted.map(({ warning }) => warning)].filter(
		({ code }) => code === 'translation-unreviewed',
	);
	if (unreviewed.length > 0) terminal.say(`\n${formatDiagnostics(unreviewed)}`);
}

async function buildWhereStale({ project, terminal, stop }: Context): Promise<void> {
	const page = join(project.site, 'index.html');
	if (!(await isStale(page, [project.modules, join(project.root, 'src')]))) return;
	await terminal.step('Building the site', () => buildSite(project, stop));
}

/** Before the site is built: that takes a while, and the mistake is on the command line. */
function refuseUnknown(problems: readonly Diagnostic[]): void {
	if (problems.length === 0) return;
	throw new UsageError(problems.map(({ message, hint }) => `${message} ${hint}`).join('\n'));
}
