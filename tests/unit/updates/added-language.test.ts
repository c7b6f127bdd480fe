import { describe, expect, test } from 'vitest';
import { compileModule } from '../../../src/compiler/compile.ts';
import { lockFile } from '../../../src/compiler/lock/lock.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { writeLock } from '../../../src/compiler/lock/write-lock.ts';
import type { ModuleSource } from '../../../src/compiler/source.ts';
import { fitProgress } from '../../../src/lesson/fit.ts';
import type { Language } from '../../../src/model/ids.ts';
import type { CompiledModule } from '../../../src/model/module.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { decodeSuspendData } from '../../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../../src/session/suspend-data/encode.ts';
import { soundModule } from '../../fixtures/broken-module.ts';
import { learnersOf } from '../../fixtures/learners.ts';
import { loaded, shown } from '../../fixtures/walk.ts';

interface Released {
	readonly source: ModuleSource;
	readonly modules: ReadonlyMap<Language, CompiledModule>;
}

/** The module released under a version; where its numbers are those of the release before, so is its lock. */
function release(source: ModuleSource, version: string): Released {
	const draft = compile(source);
	const released = releaseLock(draft.lock, version);
	const lock = released.released ? released.lock : draft.lock;
	const numbered = withFiles(source, [...source.files, [lockFile, writeLock(lock)]]);
	return { source: numbered, modules: compile(numbered).modules };
}

function compile(source: ModuleSource) {
	const result = compileModule(source);
	if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
	return result;
}

function withFiles(source: ModuleSource, files: Iterable<readonly [string, string]>): ModuleSource {
	return { ...source, files: new Map(files) };
}

function inLanguage({ modules }: Released, language: Language): CompiledModule {
	const module = modules.get(language);
	if (module === undefined) throw new Error(`The release has no ${language}.`);
	return module;
}

const both = soundModule();
const english = release(
	withFiles(
		both,
		[...both.files]
			.filter(([path]) => !path.startsWith('cy/') && path !== lockFile)
			.map(([path, text]) => [path, text.replace('[en, cy]', '[en]')] as const),
	),
	'1.0.0',
);
const bilingual = release(
	withFiles(english.source, [
		...english.source.files,
		...[...both.files].filter(([path]) => path.startsWith('cy/')),
		['module.yaml', (both.files.get('module.yaml') ?? '').replace('1.0.0', '1.1.0')],
	]),
	'1.1.0',
);
const before = inLanguage(english, 'en');
const learners = learnersOf(loaded(before));

test('the releases differ by a language, and not by a number', () => {
	expect(bilingual.source.files.get(lockFile)).toBe(english.source.files.get(lockFile));
	expect([...english.modules.keys()]).toEqual(['en']);
	expect([...bilingual.modules.keys()]).toEqual(['en', 'cy']);
	expect(inLanguage(bilingual, 'cy').outline).toMatchObject({ version: '1.1.0', draft: false });
	expect(learners.length).toBeGreaterThan(10);
});

describe.each(['en', 'cy'] as const)('once a module has a second language, in %s', (language) => {
	const after = inLanguage(bilingual, language);

	test.each(learners)('$who stands where they stood, and keeps all', ({ progress }) => {
		const { lock, revision } = before.outline;
		const saved = encodeSuspendData(lock, revision, progress);
		const read = decodeSuspendData(after.outline.lock, saved);
		if (read === undefined) throw new Error('What was saved cannot be read.');

		const fitted = fitProgress(loaded(after), read);

		expect(fitted.wasCut).toBe(false);
		expect(fitted.progress.ledger).toEqual(progress.ledger);
		expect(stands(after, fitted.progress)).toEqual(stands(before, progress));
	});

	test('what is saved in it is read in the other', () => {
		const other = inLanguage(bilingual, language === 'en' ? 'cy' : 'en').outline;
		for (const { who, progress } of learnersOf(loaded(after))) {
			const saved = encodeSuspendData(after.outline.lock, after.outline.revision, progress);

			expect(decodeSuspendData(other.lock, saved)?.place, who).toEqual(progress.place);
		}
	});
});

/** The screen, but for its words. */
function stands(module: CompiledModule, progress: Progress) {
	const screen = shown(loaded(module), progress);
	if (screen.kind === 'scene') {
		return {
			kind: screen.kind,
			scene: screen.scene.key,
			open: screen.open.map(({ number }) => number),
		};
	}
	if (screen.kind === 'question') {
		return {
			kind: screen.kind,
			question: screen.question.number,
			options: screen.question.options.map(({ number }) => number),
		};
	}
	return { kind: screen.kind, place: progress.place };
}
