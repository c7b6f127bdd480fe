import { unzipSync } from 'fflate';
import type { PackageSummary } from '../../../scorm/lms/package-summary.ts';
import { ZipError } from './zip-error.ts';
import { readManifest } from './read-manifest.ts';

export interface PackageLimits {
	readonly zipBytes: number;
	readonly unpackedBytes: number;
	readonly files: number;
}

/** Generous for training, small enough for the memory of a laptop. */
export const packageLimits: PackageLimits = {
	zipBytes: 200 * 1024 * 1024,
	unpackedBytes: 600 * 1024 * 1024,
	files: 10_000,
};

export interface OpenedPackage {
	readonly summary: PackageSummary;
	/** By path inside the package. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Unzips a package into memory and reads its manifest. Throws a `ZipError` for anything that cannot be run. */
export function openPackage(
	name: string,
	zip: Uint8Array,
	origin: PackageSummary['origin'],
	limits: PackageLimits = packageLimits,
): OpenedPackage {
	const files = unzipWithin(zip, limits);
	const manifest = files.get('imsmanifest.xml');
	if (manifest === undefined) throw new ZipError(describeMissingManifest([...files.keys()]));
	const summary = readManifest(new TextDecoder().decode(manifest));
	const launchFile = decodeURI(/^[^?#]*/.exec(summary.launch)?.[0] ?? '');
	if (!files.has(launchFile)) {
		throw new ZipError(
			`imsmanifest.xml launches “${launchFile}”, but the zip has no such file. Export the package again.`,
		);
	}
	return { summary: { name, origin, bytes: zip.length, ...summary }, files };
}

/** The files of a zip, by path. Throws a `ZipError` where it is none, or too large. */
export function unzipWithin(
	zip: Uint8Array,
	limits: PackageLimits = packageLimits,
): ReadonlyMap<string, Uint8Array> {
	if (zip.length > limits.zipBytes) {
		throw new ZipError(`The zip is larger than ${megabytes(limits.zipBytes)}.`);
	}
	let files = 0;
	let bytes = 0;
	try {
		const entries = unzipSync(zip, {
			// fflate never writes more of an entry than the size it announces, so these sums bound the memory.
			filter: ({ name, originalSize }) => {
				files += 1;
				bytes += originalSize;
				if (files > limits.files) {
					throw new ZipError(`The zip holds more than ${String(limits.files)} files.`);
				}
				if (bytes > limits.unpackedBytes) {
					throw new ZipError(
						`Unpacked, the zip is larger than ${megabytes(limits.unpackedBytes)}.`,
					);
				}
				if (/^\/|\\|(^|\/)\.\.(\/|$)|\0/.test(name)) {
					throw new ZipError(
						`The zip holds a file with an unsafe name, “${name}”. Zip the folder's content again.`,
					);
				}
				return !name.endsWith('/');
			},
		});
		return new Map(Object.entries(entries));
	} catch (error) {
		if (error instanceof ZipError) throw error;
		throw new ZipError('The file is not a zip, or it is damaged. Export or copy it again.', {
			cause: error,
		});
	}
}

function describeMissingManifest(names: readonly string[]): string {
	const nested = names.find((name) => name.endsWith('/imsmanifest.xml'));
	return nested === undefined
		? 'The zip has no imsmanifest.xml, so it is not a SCORM package.'
		: `imsmanifest.xml lies in a folder (${nested}), and an LMS looks for it at the zip's root. Zip the folder's content, not the folder.`;
}

function megabytes(bytes: number): string {
	return `${String(Math.round(bytes / 1024 / 1024))} MB`;
}
