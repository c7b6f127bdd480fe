import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/ids.ts';
import type {
	AuthoredActivity,
	AuthoredManifest,
	AuthoredModule,
	AuthoredTranslation,
	Located,
} from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { checkTranslatedIntro } from './check-translated-texts.ts';
import { checkTranslatedQuestions, checkTranslatedScenes } from './check-translated-parts.ts';

/** Whether every language of the module has every file, scene, choice, question and option. */
export function checkTranslations(module: AuthoredModule): Diagnostic[] {
	const [, ...others] = module.manifest.languages;
	return others.flatMap((language) => {
		const translation = module.translations.find((one) => one.language === language);
		return checkTranslation(
			module,
			translation ?? { language, manifest: undefined, activities: [] },
		);
	});
}

function checkTranslation(module: AuthoredModule, translation: AuthoredTranslation): Diagnostic[] {
	const { language, manifest } = translation;
	const texts =
		manifest === undefined
			? [missingFile(module.manifest, language, 'module.yaml')]
			: checkManifest(module.manifest, manifest);
	const activities = module.activities.flatMap((original) => {
		const translated = translation.activities.find(({ key }) => key === original.key);
		return translated === undefined
			? [missingFile(module.manifest, language, `${original.key}.md`)]
			: checkActivity(original, translated);
	});
	return [...texts, ...activities, ...checkReview(translation)];
}

function checkReview({ language, manifest }: AuthoredTranslation): Diagnostic[] {
	const at = manifest?.unreviewed;
	return at === undefined ? [] : [createDiagnostic('translation-unreviewed', { language }, at)];
}

function missingFile(manifest: AuthoredManifest, language: Language, name: string): Diagnostic {
	const file = `${language}/${name}`;
	const at = { file: manifest.file, line: 1, column: 1 };
	return createDiagnostic('translation-missing', { file, language }, at);
}

function checkManifest(original: AuthoredManifest, translated: AuthoredManifest): Diagnostic[] {
	const at = { file: translated.file, line: 1, column: 1 };
	const lacking = (
		what: 'objective' | 'character' | 'local insert',
		wanted: readonly string[],
		present: readonly string[],
	) =>
		wanted
			.filter((id) => !present.includes(id))
			.map((id) => createDiagnostic('translation-text-missing', { what, id }, at));
	const keys = (located: readonly Located<string>[]) => located.map(({ value }) => value);
	const ids = (located: readonly Located<{ readonly id: string }>[]) =>
		located.map(({ value }) => value.id);
	return [
		...lacking('objective', keys(original.objectives), keys(translated.objectives)),
		...lacking('character', ids(original.characters), ids(translated.characters)),
		...lacking('local insert', keys(original.local), keys(translated.local)),
	];
}

function checkActivity(original: AuthoredActivity, translated: AuthoredActivity): Diagnostic[] {
	if (original.kind === 'scenario' && translated.kind === 'scenario') {
		return [
			...checkTranslatedIntro(original, translated),
			...checkTranslatedScenes(original, translated),
		];
	}
	if (original.kind === 'assessment' && translated.kind === 'assessment') {
		return [
			...checkTranslatedIntro(original, translated),
			...checkTranslatedQuestions(original, translated),
		];
	}
	return [];
}
