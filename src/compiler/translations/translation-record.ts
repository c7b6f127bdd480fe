import { z } from 'zod';
import type { Language } from '../../model/ids.ts';
import type { OriginalPart } from './original-parts.ts';

const schema = z.record(z.string(), z.record(z.string(), z.string()));

/** What each part of the original was when somebody last said that its translation is up to date. */
export type TranslationRecord = z.infer<typeof schema>;

/** Where the record of a translation lies in the module's folder. */
export function recordFile(language: Language): string {
	return `${language}/translated.json`;
}

/**
 * Nothing where there is no record. One that cannot be read, such as after a merge, holds nothing: each part then
 * counts as changed until somebody says otherwise.
 */
export function readTranslationRecord(text: string | undefined): TranslationRecord | undefined {
	if (text === undefined) return undefined;
	try {
		return schema.parse(JSON.parse(text));
	} catch {
		return {};
	}
}

/** A line for each part, so that two branches which change different parts can be merged. */
export function writeTranslationRecord(parts: readonly OriginalPart[]): string {
	const record: TranslationRecord = {};
	for (const { file, id, fingerprint } of parts) {
		record[file] = { ...record[file], [id]: fingerprint };
	}
	return `${JSON.stringify(record, undefined, '\t')}\n`;
}

/** The parts that are not as they were when the translation was up to date. */
export function changedSince(
	record: TranslationRecord,
	parts: readonly OriginalPart[],
): OriginalPart[] {
	return parts.filter(({ file, id, fingerprint }) => record[file]?.[id] !== fingerprint);
}
