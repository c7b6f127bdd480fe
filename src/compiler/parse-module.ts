import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/ids.ts';
import type { Acceptance } from './acceptances/acceptance.ts';
import { readAcceptances } from './acceptances/read-acceptances.ts';
import { readActivity, type ReadActivity } from './activities/read-activity.ts';
import type {
	AuthoredActivity,
	AuthoredManifest,
	AuthoredModule,
	AuthoredTranslation,
} from './authored.ts';
import { checksGoOn } from './diagnostics/create.ts';
import { sortDiagnostics } from './diagnostics/order.ts';
import { readManifest } from './fields/read-manifest.ts';
import { readTranslatedManifest } from './fields/read-translated-manifest.ts';
import { createFileContext, type FileContext } from './file-context.ts';
import { openText } from './open-text.ts';
import { readLetters } from './read-letters.ts';
import { isId, suggestId } from './slug.ts';
import type { ModuleSource } from './source.ts';

const translationFolders: readonly Language[] = ['en', 'cy'];

/**
 * Read a module's files. `module` is present when all of it could be read, though perhaps with mistakes that
 * leave it whole: then checks of the whole make sense.
 */
export function parseModule(source: ModuleSource): {
	readonly module?: AuthoredModule;
	readonly diagnostics: readonly Diagnostic[];
	readonly acceptances: readonly Acceptance[];
} {
	const diagnostics: Diagnostic[] = [];
	const acceptances: Acceptance[] = [];
	const open = (path: string, isTranslation: boolean): FileContext | undefined => {
		const text = source.files.get(path);
		if (text === undefined) return undefined;
		const options = { moduleId: source.id, path, media: source.media, isTranslation, diagnostics };
		const file = openText(createFileContext({ ...options, text: readLetters(text) }));
		return file && readAcceptances(file, acceptances);
	};
	const root = createFileContext({
		moduleId: source.id,
		path: 'module.yaml',
		text: '',
		media: [],
		isTranslation: false,
		diagnostics,
	});
	checkFolder(source, root);
	const manifestFile = open('module.yaml', false);
	const manifest = manifestFile && readManifest(manifestFile, source.id);
	const activities = listActivities(source, manifest)
		.map((key) => open(`${key}.md`, false))
		.map((file) => file && readActivity(file));
	const kinds = new Map(activities.flatMap((read) => (read ? [kindOf(read)] : [])));
	const translations = readTranslations(source, manifest, kinds, open);
	checkLanguages(source, manifest, root);

	const found = sortDiagnostics(diagnostics);
	const whole = activities.filter((activity) => activity !== undefined);
	const isWhole =
		whole.length === activities.length &&
		translations.every(({ isWhole: all }) => all) &&
		diagnostics.every(checksGoOn);
	if (manifest === undefined || !isWhole) return { diagnostics: found, acceptances };
	return {
		module: {
			id: source.id,
			manifest,
			activities: shareMinutes(whole, manifest),
			translations: translations.map(({ translation }) => translation),
		},
		diagnostics: found,
		acceptances,
	};
}

type Open = (path: string, isTranslation: boolean) => FileContext | undefined;

function checkFolder({ id, files }: ModuleSource, root: FileContext): void {
	const at = root.locate(1, 1);
	if (!isId(id)) {
		const suggestion = suggestId(id, 'my-module');
		root.report('folder-name-invalid', { folder: id, suggestion }, at);
	}
	if (files.has('module.yaml')) return;
	const instead = [...files.keys()].find((path) => /^module\.(?:ya?ml|json|txt)$/iu.test(path));
	root.report('manifest-missing', { folder: id, instead }, at);
}

/** What the manifest lists and the folder has; without a manifest, every file that may be an activity. */
function listActivities({ files }: ModuleSource, manifest: AuthoredManifest | undefined): string[] {
	const written = [...files.keys()].flatMap((path) => /^([^/]+)\.md$/u.exec(path)?.[1] ?? []);
	if (manifest === undefined) return written.filter((key) => key !== 'README');
	const listed = new Set(manifest.activities.map(({ value }) => value));
	return [...listed].filter((key) => written.includes(key));
}

function kindOf({ activity }: ReadActivity): [string, AuthoredActivity['kind']] {
	return [activity.key, activity.kind];
}

function readTranslations(
	source: ModuleSource,
	manifest: AuthoredManifest | undefined,
	kinds: ReadonlyMap<string, AuthoredActivity['kind']>,
	open: Open,
): { readonly translation: AuthoredTranslation; readonly isWhole: boolean }[] {
	const [, ...languages] = manifest?.languages ?? [];
	return languages.map((language) => {
		const manifestFile = open(`${language}/module.yaml`, true);
		const translated = manifest && manifestFile && readTranslatedManifest(manifestFile, manifest);
		const files = listActivities(source, manifest).flatMap((key) => {
			const file = open(`${language}/${key}.md`, true);
			return file === undefined ? [] : [{ file, kind: kinds.get(key) }];
		});
		const activities = files
			.map(({ file, kind }) => readActivity(file, kind))
			.filter((activity) => activity !== undefined);
		return {
			translation: {
				language,
				manifest: translated,
				activities: activities.map(({ activity }) => activity),
			},
			isWhole:
				activities.length === files.length &&
				(translated === undefined) === (manifestFile === undefined),
		};
	});
}

function checkLanguages(
	{ files }: ModuleSource,
	manifest: AuthoredManifest | undefined,
	root: FileContext,
): void {
	if (manifest === undefined) return;
	for (const folder of translationFolders) {
		if (manifest.languages.includes(folder)) continue;
		if (![...files.keys()].some((path) => path.startsWith(`${folder}/`))) continue;
		root.report(
			'translation-undeclared',
			{ folder, languages: manifest.languages },
			root.locate(1, 1),
		);
	}
}

/** Activities that do not say their minutes get equal shares of what is left of the module's. */
function shareMinutes(
	activities: readonly ReadActivity[],
	{ minutes }: AuthoredManifest,
): AuthoredActivity[] {
	const timed = activities.filter(({ isTimed }) => isTimed);
	const left = minutes - timed.reduce((sum, { activity }) => sum + activity.minutes, 0);
	const share = Math.max(1, Math.round(left / Math.max(1, activities.length - timed.length)));
	return activities.map(({ activity, isTimed }) =>
		isTimed ? activity : { ...activity, minutes: share },
	);
}
