import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { profiles } from '../../../scorm/lms/profiles/find-profile.ts';
import { makeReport, type PackageReport } from '../../../scorm/verify/report.ts';
import { renderReport } from '../../../scorm/verify/render-report.ts';
import { buildLms, isLmsStale } from '../build-lms.ts';
import { CommandError, UsageError, type Command, type Context } from '../command.ts';
import { readArguments } from '../read-arguments.ts';
import { count } from '../terminal.ts';
import { checkZip, playEverywhere, type CheckedPackage } from '../verify/verify-package.ts';

type Playable = Required<CheckedPackage>;

export const verify: Command = {
	name: 'verify',
	summary: 'plays packages in every LMS, and writes a report for the L&D team',
	help: `Plays each package in a browser, in a stand-in for every LMS of its standard: to a pass, to a fail,
with an interruption and with a lost network. Checks what is recorded, and the package itself.
Writes a report to read (.html) and one for programs (.json).

Usage: handover verify <zip>… [--lms <id>] [--out <folder>]

  --lms    only the stand-in of one LMS: ${profiles.map(({ id }) => id).join(', ')}
  --out    the folder for the reports (beside the first zip)

One zip gives <zip>-report.html, several give packages-report.html with a table of all.
A package that Handover did not make cannot be played: what can be checked without that is checked.
Exit code 1 when anything is not as it must be.`,
	async run(args, context) {
		const { values, positionals } = readArguments(
			args,
			{ out: { type: 'string' }, lms: { type: 'string' } },
			Infinity,
		);
		const [first] = positionals;
		if (first === undefined) throw new UsageError('Which package? Give the path of a zip.');
		if (values.lms !== undefined && !profiles.some(({ id }) => id === values.lms)) {
			throw new UsageError(`“${values.lms}” is no LMS that is known here.`);
		}
		const names = positionals.map((path) => basename(path));
		if (new Set(names).size < names.length) {
			throw new UsageError('Two of the zips have the same name. Rename one.');
		}
		const checked: CheckedPackage[] = [];
		for (const path of positionals) {
			checked.push(await checkZip(basename(path), await readZip(path)));
		}
		const packages = await playAll(checked, positionals, { ...context, only: values.lms });
		const folder = values.out === undefined ? dirname(resolve(first)) : resolve(values.out);
		await mkdir(folder, { recursive: true });
		const report = makeReport(packages, new Date().toISOString());
		const stem = positionals.length === 1 ? basename(first).replace(/\.zip$/i, '') : 'packages';
		const path = join(folder, `${stem}-report`);
		await writeFile(`${path}.html`, renderReport(report));
		await writeFile(`${path}.json`, `${JSON.stringify(report, undefined, '\t')}\n`);
		const bad = packages.filter(({ ok }) => !ok).length;
		context.terminal.say(
			bad === 0
				? `${count(packages.length, 'package')}, nothing wrong.`
				: `${count(packages.length, 'package')}, ${String(bad)} with something wrong.`,
		);
		context.terminal.say(`  ${relative(process.cwd(), path)}.html and .json`);
		return report.ok ? 0 : 1;
	},
};

async function readZip(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch (error) {
		throw new CommandError(`${path} cannot be read.`, 'Give the path of a package’s zip.', {
			cause: error,
		});
	}
}

async function playAll(
	checked: readonly CheckedPackage[],
	paths: readonly string[],
	context: Context & { readonly only: string | undefined },
): Promise<readonly PackageReport[]> {
	sayChecks(checked, context);
	if (checked.every((one) => !isPlayable(one))) return checked.map(({ report }) => report);
	const { terminal, project, stop, only } = context;
	if (await isLmsStale(project)) {
		await terminal.step('Building the embedded LMS', () => buildLms(project));
	}
	// Loaded here, for most commands need no browser.
	const [{ chromium }, { browserArguments, findBrowser }, { startServer }] = await Promise.all([
		import('@playwright/test'),
		import('../browser/find-browser.ts'),
		import('../server/start-server.ts'),
	]);
	const packages = await mkdtemp(join(tmpdir(), 'handover-verify-'));
	for (const path of paths) await copyFile(path, join(packages, basename(path)));
	const server = await startServer({ port: 0, site: project.site, packages, lms: project.lms });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
	try {
		const reports: PackageReport[] = [];
		for (const one of checked) {
			if (!isPlayable(one)) reports.push(one.report);
			else {
				terminal.say(`Playing ${one.report.name}`);
				const { lmsAddress } = server;
				const place = { browser, lmsAddress, terminal, stop, ...(only !== undefined && { only }) };
				reports.push(await playEverywhere(one, place));
			}
		}
		return reports;
	} finally {
		await browser.close();
		await server.stop();
		await rm(packages, { recursive: true });
	}
}

function isPlayable(one: CheckedPackage): one is Playable {
	return one.own !== undefined;
}

function sayChecks(checked: readonly CheckedPackage[], { terminal }: Context): void {
	for (const one of checked) {
		const { report } = one;
		const problems = report.checks.flatMap((check) => check.problems);
		const kind = report.ours
			? isPlayable(one)
				? ''
				: ' It is not as it was exported, so it is not played.'
			: ' It is none of ours, so it is not played.';
		terminal.say(
			`${report.name}: ${problems.length === 0 ? 'manifest and files are sound.' : 'something is wrong with it.'}${kind}`,
		);
		for (const problem of problems) terminal.say(`  ${problem}`);
	}
}
