import { describe, expect, test } from 'vitest';
import { createManifest } from '../../../scorm/manifest/create-manifest.ts';
import { validateManifest } from '../../../scorm/validate.ts';
import type { ModuleOutline } from '../../../src/model/module.ts';
import { compiledModule } from '../../fixtures/build-module.ts';

const { outline } = compiledModule({ id: 'social-media', languages: ['en', 'cy'] });
const launch = 'modules/social-media/index.html';
const files = [launch, '_astro/boot.abc.js'];

function manifestOf(
	parts: Partial<ModuleOutline> = {},
	options: { masteryScore?: number } = {},
): string {
	return createManifest('scorm12', { module: { ...outline, ...parts }, launch, files, ...options });
}

/** The text between the first such tags. */
function textIn(xml: string, tag: string): string {
	return new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '';
}

test('is valid by the official schemas', async () => {
	expect(await validateManifest(manifestOf(), 'scorm12')).toEqual([]);
});

test.each([
	['markup', 'A & B <i>"quoted"</i> \u2019 ]]> &amp;'],
	['Welsh', 'Ymddygiad proffesiynol: ŵyl, tŷ, môr, ïon'],
	['an emoji', 'Posting well 👩‍⚕️🎉'],
	['control characters', 'One\u0000\u0008\uFFFF two\ud800'],
	['length', 'Everything '.repeat(60)],
	['emoji at the limit', '🎉'.repeat(300)],
	['line ends', '\n  A title\n over lines  '],
])('is valid with %s in the texts', async (_, text) => {
	const xml = manifestOf({ title: text, summary: text });

	expect(await validateManifest(xml, 'scorm12')).toEqual([]);
	expect([...textIn(xml, 'title')].length).toBeLessThanOrEqual(255);
});

test('keeps the letters of a title', () => {
	expect(manifestOf({ title: 'Tŷ & “môr” 🎉' })).toContain('<title>Tŷ &amp; “môr” 🎉</title>');
});

test('has the same identifiers in every version', () => {
	const identifiers = (xml: string) =>
		[...xml.matchAll(/\bidentifier(?:ref)?="([^"]*)"/g)].map(([, identifier]) => identifier);

	const first = identifiers(manifestOf({ version: '1.0.0' }));
	const later = identifiers(manifestOf({ version: '2.3.0-beta.1', title: 'Another', draft: true }));

	expect(first).toEqual(later);
	expect(first).toHaveLength(5);
	expect(new Set(first).size).toBe(4);
});

describe('a module with a very long id', () => {
	const long = 'a'.repeat(200);
	const manifestFor = (module: string) => manifestOf(compiledModule({ id: module }).outline);

	test('has identifiers of at most 128 characters', async () => {
		const xml = manifestFor(long);

		const lengths = [...xml.matchAll(/\bidentifier="([^"]*)"/g)].map(([, id]) => id?.length ?? 0);
		expect(Math.max(...lengths)).toBe(128);
		expect(await validateManifest(xml, 'scorm12')).toEqual([]);
	});

	test('does not share them with one that begins alike', () => {
		expect(/identifier="([^"]*)"/.exec(manifestFor(long))?.[1]).not.toBe(
			/identifier="([^"]*)"/.exec(manifestFor(`${long}b`))?.[1],
		);
	});
});

test('has one SCO, launched at the module’s page, and lists every file once', () => {
	const xml = manifestOf();

	expect(xml.match(/adlcp:scormtype="sco"/g)).toHaveLength(1);
	expect(xml).toContain(`href="${launch}">`);
	expect([...xml.matchAll(/<file href="([^"]*)"/g)].map(([, file]) => file)).toEqual([
		'_astro/boot.abc.js',
		launch,
	]);
	expect(textIn(xml, 'schemaversion')).toBe('1.2');
});

test('has a mastery score only where one is asked for', async () => {
	const xml = manifestOf({}, { masteryScore: 80 });

	expect(manifestOf()).not.toContain('masteryscore');
	expect(textIn(xml, 'adlcp:masteryscore')).toBe('80');
	expect(await validateManifest(xml, 'scorm12')).toEqual([]);
});

test('describes the module: languages, version, minutes, what it is about', () => {
	const xml = manifestOf({ version: '1.4.0', minutes: 25 });

	expect(xml).toContain('<language>en</language>\n<language>cy</language>');
	expect(xml).toContain('<langstring xml:lang="en">1.4.0</langstring>');
	expect(textIn(xml, 'datetime')).toBe('PT25M');
	expect(xml).toContain('<keyword><langstring xml:lang="en">objective 1</langstring></keyword>');
});

test('marks a draft in its title, however long that is', async () => {
	const xml = manifestOf({ draft: true, title: 'x'.repeat(300) });

	expect(textIn(xml, 'title')).toMatch(/^x+… \(draft\)$/);
	expect(xml).toContain('Draft');
	expect(await validateManifest(xml, 'scorm12')).toEqual([]);
	expect(manifestOf()).not.toContain('raft');
});

describe('the validation', () => {
	test('says where a manifest breaks the schemas', async () => {
		const xml = manifestOf()
			.replace('<schemaversion>', '<schemeversion>')
			.replace('</schemaversion>', '</schemeversion>');

		const problems = await validateManifest(xml, 'scorm12');

		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^5:\d+ {2}.*schemeversion/);
	});

	test('says where a text is no XML', async () => {
		const problems = await validateManifest('<manifest>', 'scorm12');

		expect(problems.join()).toMatch(/^1:\d+/);
	});

	test('checks the description and what is SCORM’s own', async () => {
		const noLom = manifestOf().replace('<status>', '<state>').replace('</status>', '</state>');
		const noSco = manifestOf().replace('scormtype="sco"', 'scormtype="scorm"');

		expect((await validateManifest(noLom, 'scorm12')).join()).toContain('state');
		expect((await validateManifest(noSco, 'scorm12')).join()).toContain('scormtype');
	});
});
