import { describe, expect, test } from 'vitest';
import { compileModule } from '../../../src/compiler/compile.ts';
import { parseModule } from '../../../src/compiler/parse-module.ts';
import type { ModuleSource } from '../../../src/compiler/source.ts';
import { listOriginalParts } from '../../../src/compiler/translations/original-parts.ts';
import {
	recordFile,
	writeTranslationRecord,
} from '../../../src/compiler/translations/translation-record.ts';
import { soundModule } from '../../fixtures/broken-module.ts';

function withFile(source: ModuleSource, path: string, text: string): ModuleSource {
	return { ...source, files: new Map([...source.files, [path, text]]) };
}

/** The sound module, whose translation was said to be up to date. */
function recorded(): ModuleSource {
	const source = soundModule();
	const { module } = parseModule(source);
	if (module === undefined) throw new Error('The sound module cannot be read.');
	return withFile(source, recordFile('cy'), writeTranslationRecord(listOriginalParts(module)));
}

function olderParts(source: ModuleSource): readonly string[] {
	const result = compileModule(source);
	return (result.ok ? result.warnings : result.diagnostics)
		.filter(({ code }) => code === 'translation-older')
		.map(({ message }) => message);
}

describe('a translation', () => {
	test('is not older where nothing changed since it was up to date', () => {
		expect(olderParts(recorded())).toEqual([]);
	});

	test('is older in the scene whose text changed, and nowhere else', () => {
		const source = recorded();
		const text = source.files.get('the-photo.md') ?? '';

		const edited = withFile(
			source,
			'the-photo.md',
			text.replace(/^(## Sam listens.*)$/mu, '$1\n\nSam nods.'),
		);

		expect(edited.files.get('the-photo.md')).not.toBe(text);
		expect(olderParts(edited)).toEqual([expect.stringContaining('#sam-listens')]);
	});

	test('is not older where only a judgement changed', () => {
		const source = recorded();
		const text = source.files.get('the-photo.md') ?? '';

		const edited = withFile(source, 'the-photo.md', text.replace('`poor`', '`acceptable`'));

		expect(edited.files.get('the-photo.md')).not.toBe(text);
		expect(olderParts(edited)).toEqual([]);
	});

	test('counts as older everywhere where its record cannot be read', () => {
		const source = withFile(recorded(), recordFile('cy'), '<<<<<<< ours');

		expect(olderParts(source).length).toBeGreaterThan(5);
	});
});

test('a language that is added changes nothing that saved progress speaks of', () => {
	const both = soundModule();
	const english = {
		...both,
		files: new Map(
			[...both.files]
				.filter(([path]) => !path.startsWith('cy/'))
				.map(([path, text]) => [path, text.replace('[en, cy]', '[en]')] as const),
		),
	};

	const [before, after] = [compileModule(english), compileModule(both)];

	if (!before.ok || !after.ok) throw new Error('A module does not compile.');
	expect([...before.modules.keys()]).toEqual(['en']);
	expect([...after.modules.keys()]).toEqual(['en', 'cy']);
	expect(after.lockText).toBe(before.lockText);
	expect(after.modules.get('cy')?.outline.lock).toEqual(before.modules.get('en')?.outline.lock);
});
