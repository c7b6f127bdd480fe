import type { Browser } from '@playwright/test';
import { profiles } from '../../../scorm/lms/profiles/find-profile.ts';
import {
	checkPackage,
	checkReferences,
	checkUnnamed,
} from '../../../scorm/verify/check-package.ts';
import { comparePlays } from '../../../scorm/verify/compare-plays.ts';
import { settingsFor } from '../../../scorm/verify/import-settings.ts';
import { readOwnPackage, type OwnPackage } from '../../../scorm/verify/read-own-package.ts';
import {
	makePackageReport,
	playKinds,
	playTitles,
	type LmsRow,
	type PackageReport,
	type PlayReport,
} from '../../../scorm/verify/report.ts';
import { CommandError } from '../command.ts';
import { openPackage, type OpenedPackage } from '../server/open-package.ts';
import { ZipError } from '../server/zip-error.ts';
import type { Terminal } from '../terminal.ts';
import { play } from './play.ts';

/** A package after all that can be checked without playing it. */
export interface CheckedPackage {
	readonly report: PackageReport;
	/** Present where it can be played. */
	readonly own?: OwnPackage;
}

export async function checkZip(name: string, zip: Uint8Array): Promise<CheckedPackage> {
	const opened = openOrExplain(name, zip);
	if (typeof opened === 'string') {
		const checks = [{ name: 'It is a package that an LMS can open', problems: [opened] }];
		return { report: makePackageReport({ name, title: name, ours: false, checks, rows: [] }) };
	}
	const { summary, files } = opened;
	const launch = /^[^?#]*/.exec(summary.launch)?.[0] ?? '';
	const origin = readOwnPackage(files, launch);
	const checks = [...(await checkPackage(files))];
	const about = { name, title: summary.title, checks, rows: [] };
	if (origin.kind === 'foreign') return { report: makePackageReport({ ...about, ours: false }) };
	checks.push(checkUnnamed(files));
	if (origin.module) checks.push(await checkReferences(files, origin.module));
	if (origin.kind === 'damaged') {
		checks.push({ name: 'It is as it was exported, and can be played', problems: origin.problems });
		return { report: makePackageReport({ ...about, ours: true }) };
	}
	const { own } = origin;
	const { standard } = own.tracking;
	return { own, report: makePackageReport({ ...about, ours: true, standard }) };
}

export interface Place {
	readonly browser: Browser;
	readonly lmsAddress: string;
	readonly terminal: Terminal;
	readonly stop: AbortSignal;
	/** The one LMS to play in, by its profile; every LMS of the package's standard without it. */
	readonly only?: string;
}

/** Plays a package in the LMSs of its standard, two plays at a time. */
export async function playEverywhere(
	{ report, own }: Required<CheckedPackage>,
	{ browser, lmsAddress, terminal, stop, only }: Place,
): Promise<PackageReport> {
	const rows: LmsRow[] = [];
	const isAssessed = own.activities.some(({ kind }) => kind === 'assessment');
	const spoken = own.tracking.standard === 'scorm12' ? 'scorm12' : 'scorm2004';
	for (const { id, name, standard, evidence } of profiles) {
		if (standard !== spoken || id !== (only ?? id)) continue;
		stop.throwIfAborted();
		const about = { lmsAddress, zip: report.name, profile: id };
		const plays = comparePlays(
			await terminal.step(`  ${name}`, () =>
				inPairs(playKinds, (kind) => play({ browser, about, own, kind })),
			),
		);
		for (const { kind, problems } of plays) {
			for (const problem of problems) terminal.say(`    ${name}, ${playTitles[kind]}: ${problem}`);
		}
		rows.push({
			profile: id,
			lms: name,
			evidence,
			settings: settingsFor(id, own.tracking, isAssessed),
			plays,
		});
	}
	if (rows.length === 0) {
		throw new CommandError(
			`${report.name} is of ${spoken}, and ${only ?? 'no LMS'} does not take that.`,
			'Leave --lms out, or name another LMS.',
		);
	}
	return makePackageReport({ ...report, rows });
}

async function inPairs<Item>(
	items: readonly Item[],
	work: (item: Item) => Promise<PlayReport>,
): Promise<readonly PlayReport[]> {
	const results: PlayReport[] = [];
	for (let at = 0; at < items.length; at += 2) {
		results.push(...(await Promise.all(items.slice(at, at + 2).map(work))));
	}
	return results;
}

function openOrExplain(name: string, zip: Uint8Array): OpenedPackage | string {
	try {
		return openPackage(name, zip, 'built');
	} catch (error) {
		if (error instanceof ZipError) return error.message;
		throw error;
	}
}
