import { describe, expect, test } from 'vitest';
import { createManifest } from '../../../scorm/manifest/create-manifest.ts';
import type { ManifestParts } from '../../../scorm/manifest/manifest.ts';
import { createPackage } from '../../../scorm/package.ts';
import { validateManifest } from '../../../scorm/validate.ts';
import { checkChoice, readExportOptions } from '../../../src/cli/read-export-options.ts';
import type { ModuleOutline } from '../../../src/model/module.ts';
import type { Standard } from '../../../src/model/tracking.ts';
import { compiledModule } from '../../fixtures/build-module.ts';
import { miniSite } from '../../fixtures/mini-site.ts';

const english = compiledModule({ languages: ['en', 'cy'] });
const module = english.outline;
const welsh: ModuleOutline = {
	...module,
	language: 'cy',
	title: 'Diogelwch y ward & mwy',
	summary: 'Tŷ, môr, ŵyl.',
};

function manifestOf(standard: Standard, parts: Partial<ManifestParts> = {}): string {
	const launch = 'modules/ward-safety/index.html';
	const files = [launch];
	return createManifest(standard, { module, translations: [welsh], launch, files, ...parts });
}

/** The texts of a LOM element, each with its language. */
function textsIn(xml: string, element: string): readonly (readonly [string, string])[] {
	const texts = new RegExp(`<${element}>(<(?:lang)?string .*?)</${element}>`).exec(xml)?.[1] ?? '';
	return [...texts.matchAll(/(?:xml:lang|language)="(\w+)">([^<]*)</g)].map(
		([, language = '', text = '']) => [language, text] as const,
	);
}

const listedTitles = (xml: string) =>
	[...xml.matchAll(/<title>([^<]+)<\/title>/g)].map(([, title]) => title);

describe.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)(
	'a manifest of %s',
	(standard) => {
		test('has title and description in every language, and is valid', async () => {
			const xml = manifestOf(standard);

			expect(textsIn(xml, 'title')).toEqual([
				['en', 'Ward safety'],
				['cy', 'Diogelwch y ward &amp; mwy'],
			]);
			expect(textsIn(xml, 'description')).toEqual([
				['en', module.summary],
				['cy', 'Tŷ, môr, ŵyl.'],
			]);
			expect(await validateManifest(xml, standard)).toEqual([]);
		});

		test('lists the title in the module’s first language unless another is chosen', async () => {
			const chosen = manifestOf(standard, { language: 'cy' });

			expect(listedTitles(manifestOf(standard))).toEqual(['Ward safety', 'Ward safety']);
			expect(listedTitles(chosen)).toEqual(Array(2).fill('Diogelwch y ward &amp; mwy'));
			expect(textsIn(chosen, 'title').map(([language]) => language)).toEqual(['cy', 'en']);
			expect(await validateManifest(chosen, standard)).toEqual([]);
		});

		test('has the same identifiers in either language', () => {
			const identifiers = (xml: string) =>
				[...xml.matchAll(/\bidentifier(?:ref)?="[^"]*"/g)].map(([text]) => text);

			expect(identifiers(manifestOf(standard, { language: 'cy' }))).toEqual(
				identifiers(manifestOf(standard)),
			);
		});

		test('marks a draft in the language of its title', () => {
			const draft = {
				module: { ...module, draft: true },
				translations: [{ ...welsh, draft: true }],
			};

			expect(listedTitles(manifestOf(standard, draft))[0]).toMatch(/ \(draft\)$/);
			expect(listedTitles(manifestOf(standard, { ...draft, language: 'cy' }))[0]).toMatch(
				/ \(drafft\)$/,
			);
		});

		test('is in one language where the module is', () => {
			const xml = manifestOf(standard, { translations: [] });

			expect(textsIn(xml, 'title')).toEqual([['en', 'Ward safety']]);
		});
	},
);

test('a package has the title in the language that is chosen', async () => {
	const files = await createPackage({
		site: miniSite(english),
		module,
		translations: [welsh],
		options: { language: 'cy' },
	});

	const xml = new TextDecoder().decode(files.get('imsmanifest.xml'));
	expect(listedTitles(xml)[0]).toBe('Diogelwch y ward &amp; mwy');
});

describe('--language', () => {
	const given = { local: [], lms: 'generic' };

	test('is left to the module unless it is given', () => {
		expect(readExportOptions(given).options).not.toHaveProperty('language');
		expect(readExportOptions({ ...given, language: 'cy' }).options.language).toBe('cy');
	});

	test('is one that there is, and that the module is written in', () => {
		expect(() => readExportOptions({ ...given, language: 'fr' })).toThrow(
			'--language cannot be “fr”. Give en or cy.',
		);
		const choice = readExportOptions({ ...given, language: 'cy' });
		expect(() => {
			checkChoice(choice, compiledModule().outline);
		}).toThrow('is not written in “cy”: leave --language out, or give en.');
		expect(() => {
			checkChoice(choice, module);
		}).not.toThrow();
	});
});
