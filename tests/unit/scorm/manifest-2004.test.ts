import { describe, expect, test } from 'vitest';
import { createManifest } from '../../../scorm/manifest/create-manifest.ts';
import { validateManifest } from '../../../scorm/validate.ts';
import type { ModuleOutline } from '../../../src/model/module.ts';
import type { Standard } from '../../../src/model/tracking.ts';
import { compiledModule } from '../../fixtures/build-module.ts';

const { outline } = compiledModule({ id: 'social-media', languages: ['en', 'cy'] });
const launch = 'modules/social-media/index.html';
const files = [launch, '_astro/boot.abc.js'];

function manifestOf(
	standard: Standard,
	parts: Partial<ModuleOutline> = {},
	options: { masteryScore?: number } = {},
): string {
	return createManifest(standard, { module: { ...outline, ...parts }, launch, files, ...options });
}

const identifiersIn = (xml: string) =>
	[...xml.matchAll(/\bidentifier(?:ref)?="([^"]*)"/g)].map(([, identifier]) => identifier);

describe.each([
	['scorm2004-3', '2004 3rd Edition'],
	['scorm2004-4', '2004 4th Edition'],
] as const)('the manifest of %s', (standard, version) => {
	test.each([
		['plain texts', 'A module'],
		['markup', 'A & B <i>"quoted"</i> ]]> &amp;'],
		['Welsh and an emoji', 'Ŵyl, tŷ, môr 🎉'],
		['control characters', 'One\u0000\u0008\uFFFF two\ud800'],
		['long texts', 'Everything '.repeat(60)],
	])('is valid by the official schemas with %s', async (_, text) => {
		const xml = manifestOf(standard, { title: text, summary: text });

		expect(await validateManifest(xml, standard)).toEqual([]);
	});

	test('names its edition as LMSs compare it', () => {
		expect(manifestOf(standard)).toContain(`<schemaversion>${version}</schemaversion>`);
	});

	test('has one SCO, which alone sets completion and success', () => {
		const xml = manifestOf(standard);

		expect(xml.match(/adlcp:scormType="sco"/g)).toHaveLength(1);
		expect(xml.match(/<item /g)).toHaveLength(1);
		expect(xml).toContain(
			'<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
		);
		expect(xml).not.toContain('completionThreshold');
		expect(xml).not.toContain('sequencingRules');
	});

	test('has a mastery score only where one is asked for', async () => {
		const xml = manifestOf(standard, {}, { masteryScore: 82.5 });

		expect(manifestOf(standard)).not.toContain('minNormalizedMeasure');
		expect(xml).toContain('<imsss:minNormalizedMeasure>0.825</imsss:minNormalizedMeasure>');
		expect(xml).not.toContain('objectiveID');
		expect(await validateManifest(xml, standard)).toEqual([]);
	});

	test.each([
		[0, '0'],
		[80, '0.8'],
		[100, '1'],
	])('writes a mastery score of %d as %s', (masteryScore, measure) => {
		const xml = manifestOf(standard, {}, { masteryScore });

		expect(xml).toContain(`<imsss:minNormalizedMeasure>${measure}<`);
	});

	test('marks a draft, and only a draft', () => {
		const xml = manifestOf(standard, { draft: true });

		expect(xml).toContain(' (draft)</title>');
		expect(xml).toContain('<value>draft</value>');
		expect(manifestOf(standard)).not.toContain('draft');
	});

	test('has the identifiers of SCORM 1.2, in every version', () => {
		const later = { version: '2.3.0', title: 'Another', draft: true };

		expect(identifiersIn(manifestOf(standard))).toEqual(identifiersIn(manifestOf('scorm12')));
		expect(identifiersIn(manifestOf(standard, later))).toEqual(identifiersIn(manifestOf(standard)));
	});

	test('is found invalid where sequencing or SCORM’s own attribute is misspelt', async () => {
		const control = manifestOf(standard).replace('completionSetByContent', 'completionByContent');
		const type = manifestOf(standard).replace('scormType="sco"', 'scormType="scorm"');

		expect((await validateManifest(control, standard)).join()).toContain('completionByContent');
		expect((await validateManifest(type, standard)).join()).toContain('scormType');
	});
});

test.each(['scorm12', 'scorm2004-3'] as const)(
	'an element that no schema knows is not valid where %s asks for a schema of it',
	async (standard) => {
		const foreign = '<x:note xmlns:x="https://example.org/x">Read me</x:note></metadata>';
		const xml = manifestOf(standard).replace('</metadata>', foreign);

		expect((await validateManifest(xml, standard)).join()).toContain('note');
	},
);

test('a manifest of one standard is not valid by another', async () => {
	expect(await validateManifest(manifestOf('scorm12'), 'scorm2004-4')).not.toEqual([]);
	expect(await validateManifest(manifestOf('scorm2004-3'), 'scorm12')).not.toEqual([]);
});
