import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseModule } from '../../compiler/parse-module.ts';
import { listOriginalParts } from '../../compiler/translations/original-parts.ts';
import {
	changedSince,
	readTranslationRecord,
	recordFile,
	writeTranslationRecord,
} from '../../compiler/translations/translation-record.ts';
import { checkModules, sayDiagnostics } from '../check-modules.ts';
import type { Command } from '../command.ts';
import { findModule } from '../find-module.ts';
import { readArguments } from '../read-arguments.ts';
import { count } from '../terminal.ts';

export const translated: Command = {
	name: 'translated',
	summary: 'says that a module’s translations are up to date',
	help: `Notes what each scene, question and page of the original is now, in translated.json beside each
translation. When one of them changes later, “handover check” lists it until its translation was
brought up to date and this was run again. Commit the file with the module.

Usage: handover translated <module>

A module with errors keeps what was noted before, and the command ends with exit code 1.`,
	async run(args, context) {
		const { positionals } = readArguments(args, {}, 1);
		const found = findModule(await checkModules(context), positionals[0]);
		const { source, compiled } = found;
		const { module } = parseModule(source);
		if (compiled === undefined || module === undefined) {
			sayDiagnostics([found], context);
			return 1;
		}
		const parts = listOriginalParts(module);
		if (module.translations.length === 0) context.terminal.say(`${source.id}: no translation.`);
		for (const { language } of module.translations) {
			const path = recordFile(language);
			const changed = changedSince(readTranslationRecord(source.files.get(path)) ?? {}, parts);
			await writeFile(
				join(context.project.modules, source.id, path),
				writeTranslationRecord(parts),
			);
			context.terminal.say(`${source.id}: wrote ${path}; ${count(changed.length, 'change')}.`);
		}
		return 0;
	},
};
