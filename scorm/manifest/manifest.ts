import type { ModuleOutline } from '../../src/model/module.ts';
import { cutText, escapeXml } from './xml.ts';

export const manifestName = 'imsmanifest.xml';

/** The limit of SCORM 1.2's schema; that of LMSs is higher. */
const longestTitle = 200;

export interface ManifestParts {
	readonly module: ModuleOutline;
	/** The file to launch. */
	readonly launch: string;
	/** Every file of the package but the manifest. */
	readonly files: readonly string[];
	/**
	 * 0 to 100. Only where an L&D team asks for it: some LMSs turn a suspended attempt into a failed one by it.
	 */
	readonly masteryScore?: number;
}

/** The module's title as an LMS lists it, ready for XML; a draft says so. */
export function titleOf(module: ModuleOutline): string {
	const mark = module.draft ? ' (draft)' : '';
	return escapeXml(cutText(module.title, longestTitle - mark.length) + mark);
}

/** The module's version as an attribute of the manifest. */
export function versionOf(module: ModuleOutline): string {
	return escapeXml(module.version.slice(0, 20));
}

/** A line for each file, always in the same order. */
export function fileLines(files: readonly string[]): string {
	return files
		.toSorted((one, other) => (one < other ? -1 : 1))
		.map((file) => `<file href="${escapeXml(file)}"/>`)
		.join('\n');
}
