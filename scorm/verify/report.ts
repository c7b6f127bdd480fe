import type { Standard } from '../../src/model/tracking.ts';

/** What `handover verify` found, as its JSON report holds it. */
export interface VerifyReport {
	readonly schema: 'handover-verify';
	readonly schemaVersion: 1;
	/** ISO 8601. */
	readonly made: string;
	readonly ok: boolean;
	readonly packages: readonly PackageReport[];
}

export interface PackageReport {
	/** The zip's file name. */
	readonly name: string;
	readonly title: string;
	/** Absent where the package is none of ours. */
	readonly standard?: Standard;
	/** Whether it was made by Handover, so that it can be played. */
	readonly ours: boolean;
	readonly ok: boolean;
	readonly checks: readonly Check[];
	/** One for each LMS of the package's standard; none where it could not be played. */
	readonly rows: readonly LmsRow[];
}

/** One thing that was looked at; its problems, a sentence each. */
export interface Check {
	readonly name: string;
	readonly problems: readonly string[];
}

export interface LmsRow {
	readonly profile: string;
	readonly lms: string;
	/** What stood in for it. */
	readonly evidence: string;
	/** What the L&D team must set on import. */
	readonly settings: readonly string[];
	readonly plays: readonly PlayReport[];
}

export const playKinds = ['pass', 'fail', 'interruption', 'outage'] as const;
export type PlayKind = (typeof playKinds)[number];

export const playTitles: Readonly<Record<PlayKind, string>> = {
	pass: 'Taken to a pass',
	fail: 'Every question wrong',
	interruption: 'Left half-way, opened on another computer',
	outage: 'Network lost again and again',
};

export interface PlayReport {
	readonly kind: PlayKind;
	readonly problems: readonly string[];
	/** Why it was not played, such as a module without an assessment, which nobody can fail. */
	readonly skipped?: string;
	/** What the LMS held at the end. */
	readonly recorded?: Recorded;
	readonly screens: number;
	readonly seconds: number;
}

/** What an LMS recorded, in the words of either standard. */
export interface Recorded {
	readonly status: string;
	/** Empty where there is none. */
	readonly score: string;
	readonly suspendData: string;
	readonly exit: string;
	readonly sessionTime: string;
	/** Interactions that have a result. */
	readonly interactions: number;
	/** Their identifiers by their number; empty where one has no result. */
	readonly interactionIds: readonly string[];
	/** Whether the session was ended by the package. */
	readonly finished: boolean;
}

export function isSound(row: LmsRow): boolean {
	return row.plays.every(({ problems }) => problems.length === 0);
}

export function makePackageReport(parts: Omit<PackageReport, 'ok'>): PackageReport {
	const ok = parts.checks.every(({ problems }) => problems.length === 0);
	return { ...parts, ok: ok && parts.rows.every(isSound) };
}

export function makeReport(packages: readonly PackageReport[], made: string): VerifyReport {
	const ok = packages.every((one) => one.ok);
	return { schema: 'handover-verify', schemaVersion: 1, made, ok, packages };
}
