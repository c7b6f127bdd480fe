import type { Diagnostic, Location } from '../../model/diagnostic.ts';
import type { AuthoredModule, AuthoredTranslation } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import type { ModuleSource } from '../source.ts';
import { listOriginalParts, type OriginalPart } from '../translations/original-parts.ts';
import {
	changedSince,
	readTranslationRecord,
	recordFile,
} from '../translations/translation-record.ts';

/** Which parts of a translation are older than their originals, where a record says what these were. */
export function checkTranslationsAge(
	module: AuthoredModule,
	{ files }: ModuleSource,
): Diagnostic[] {
	const parts = listOriginalParts(module);
	return module.translations.flatMap((translation) => {
		const { language } = translation;
		const record = readTranslationRecord(files.get(recordFile(language)));
		if (record === undefined) return [];
		return changedSince(record, parts).flatMap((part) => {
			const at = placeOf(part, translation);
			const args = { what: part.name, module: module.id, language };
			return at === undefined ? [] : [createDiagnostic('translation-older', args, at)];
		});
	});
}

/** Nothing where the part has no translation at all: that is reported as missing. */
function placeOf(
	{ file, id }: OriginalPart,
	{ manifest, activities }: AuthoredTranslation,
): Location | undefined {
	if (file === 'module.yaml') return manifest && { file: manifest.file, line: 1, column: 1 };
	const activity = activities.find(({ key }) => `${key}.md` === file);
	if (activity === undefined || id === '') return activity?.at;
	switch (activity.kind) {
		case 'page':
			return undefined;
		case 'scenario':
			return activity.scenes.find((scene) => scene.id.value === id)?.id.at;
		case 'assessment':
			return activity.questions.find((question) => question.id.value === id)?.id.at;
	}
}
