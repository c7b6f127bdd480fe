import type { Language } from '../../src/model/ids.ts';
import type { ModuleOutline } from '../../src/model/module.ts';
import { cutText, escapeXml } from './xml.ts';

export const manifestName = 'imsmanifest.xml';

/** The limit of SCORM 1.2's schema; that of LMSs is higher. */
const longestTitle = 200;

export interface ManifestParts {
	/** In the language it was written in first. */
	readonly module: ModuleOutline;
	/** In its other languages. */
	readonly translations?: readonly ModuleOutline[];
	/** Of the title that an LMS lists, which is one; the module's first by default. */
	readonly language?: Language | undefined;
	/** The file to launch. */
	readonly launch: string;
	/** Every file of the package but the manifest. */
	readonly files: readonly string[];
	/**
	 * 0 to 100. Only where an L&D team asks for it: some LMSs turn a suspended attempt into a failed one by it.
	 */
	readonly masteryScore?: number;
}

const draftMarks: Readonly<Record<Language, string>> = { en: ' (draft)', cy: ' (drafft)' };

/** The module's title as an LMS lists it, ready for XML; a draft says so. */
export function titleOf(parts: ManifestParts): string {
	const [{ title, language, draft } = parts.module] = inEveryLanguage(parts);
	const mark = draft ? draftMarks[language] : '';
	return escapeXml(cutText(title, longestTitle - mark.length) + mark);
}

/** The language of the title first: some LMSs read no further. */
export function inEveryLanguage({
	module,
	translations = [],
	language = module.language,
}: ManifestParts): readonly ModuleOutline[] {
	const isFirst = (outline: ModuleOutline) => Number(outline.language === language);
	return [module, ...translations].toSorted((one, other) => isFirst(other) - isFirst(one));
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
