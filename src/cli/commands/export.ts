import { join, relative, resolve } from 'node:path';
import { checkLocalTexts } from '../../../scorm/module-data.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PassStatus } from '../../model/report.ts';
import { genericTracking } from '../../model/tracking.ts';
import { buildSite } from '../build-site.ts';
import { checkModules, sayDiagnostics } from '../check-modules.ts';
import { UsageError, type Command, type Context } from '../command.ts';
import { findModule } from '../find-module.ts';
import { isStale } from '../freshness.ts';
import { readArguments } from '../read-arguments.ts';
import { outlineOf, writePackage } from '../write-package.ts';

export const exportCommand: Command = {
	name: 'export',
	summary: 'makes the package of one module, with the words of your organisation',
	help: `Makes the SCORM 1.2 package of one module: <module>-<version>-scorm12.zip.
Builds the site first where it was not built since the last change.

Usage: handover export <module> [--out <folder>] [--local <id>=<text>]… [--status passed|completed]

  --out       the folder for the zip (dist/scorm)
  --local     what your organisation says at a local insert, such as --local policy="the intranet";
              once for each insert; policy.cy=… says it in Welsh only; module.yaml lists the ids
  --status    the word that tells your LMS of a pass (passed); Moodle and Totara count only “completed”
              unless told otherwise`,
	async run(args, context) {
		const { values, positionals } = readArguments(
			args,
			{
				out: { type: 'string' },
				local: { type: 'string', multiple: true, default: [] },
				status: { type: 'string', default: 'passed' },
			},
			1,
		);
		const status = { ...genericTracking.status, onPass: readStatus(values.status) };
		const tracking = { ...genericTracking, status };
		const options = { tracking, local: readLocalTexts(values.local) };
		const modules = await checkModules(context);
		const module = findModule(modules, positionals[0]);
		// The site is built of all modules, so an error in another one is in the way as well.
		if (module.compiled === undefined || modules.some(({ compiled }) => compiled === undefined)) {
			sayDiagnostics(modules, context);
			return 1;
		}
		const outline = outlineOf(module.compiled);
		refuseUnknown(checkLocalTexts(options.local, outline));
		await buildWhereStale(context);
		const folder = values.out === undefined ? context.project.packages : resolve(values.out);
		await writePackage(outline, folder, context, options);
		context.terminal.say(`  in ${relative(process.cwd(), folder) || '.'}`);
		return 0;
	},
};

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

function readStatus(text: string): PassStatus {
	if (text === 'passed' || text === 'completed') return text;
	throw new UsageError(`“${text}” is no status word. Give passed or completed.`);
}

function readLocalTexts(given: readonly string[]): Readonly<Record<string, string>> {
	return Object.fromEntries(
		given.map((text) => {
			const [, id, words] = /^([a-z0-9-]+(?:\.[a-z]{2})?)=(.*)$/s.exec(text) ?? [];
			if (id === undefined || words === undefined) {
				throw new UsageError(`“${text}” is no local text. Write it as id="text".`);
			}
			return [id, words] as const;
		}),
	);
}
