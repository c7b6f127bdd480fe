import type { Standard } from './standard.ts';

/** What the embedded LMS needs of a package's manifest to offer and launch it. */
export interface PackageSummary {
	/** The zip's file name, which names the package in addresses. */
	readonly name: string;
	/** `built` lies in the packages folder; `dropped` is held in the server's memory until it stops. */
	readonly origin: 'built' | 'dropped';
	readonly bytes: number;
	/** Manifest and item identifier: records are kept under it, so that a new version finds them again. */
	readonly identifier: string;
	readonly title: string;
	readonly standard: Standard;
	/** The launch file inside the package, with the item's parameters. */
	readonly launch: string;
	/** `adlcp:masteryscore`, or 2004's least measure of 0 to 1; absent when the manifest gives none. */
	readonly masteryScore?: string;
	/** `adlcp:datafromlms` (`dataFromLMS` in 2004); absent when the manifest gives none. */
	readonly launchData?: string;
}

/** A zip that cannot be run, and why. */
interface UnreadablePackage {
	readonly name: string;
	readonly problem: string;
}

/** The answer of `GET /lms/packages`. */
export interface PackageList {
	readonly packages: readonly PackageSummary[];
	readonly unreadable: readonly UnreadablePackage[];
}
