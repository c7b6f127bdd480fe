import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sharedComputers } from '../../../scorm/guide/everywhere.ts';
import { renderGuide, type GuideParts } from '../../../scorm/guide/render-guide.ts';
import { troubles } from '../../../scorm/guide/troubles.ts';
import { readPage } from '../../../scorm/html-references.ts';
import { escapeHtml, sentenceHtml } from '../../../scorm/html.ts';
import { generic, profiles } from '../../../scorm/profiles/profiles.ts';
import { genericTracking } from '../../../src/model/tracking.ts';
import { en } from '../../../src/i18n/en.ts';
import { enLater } from '../../../src/i18n/en-later.ts';
import { checkUnnamed } from '../../../scorm/verify/check-package.ts';
import { compiledModule } from '../../fixtures/build-module.ts';
import { packageOf } from '../../fixtures/packaging.ts';

const { outline } = compiledModule({ version: '1.2.0' });

function guide(parts: Partial<GuideParts> = {}): string {
	return renderGuide({ module: outline, profile: generic, tracking: genericTracking, ...parts });
}

function profileOf(id: string) {
	return profiles.find((profile) => profile.id === id) ?? generic;
}

function titlesIn(html: string): readonly string[] {
	return [...html.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map(([, title = '']) => title);
}

describe('the import guide in a package', () => {
	test('names the module, its version, the LMS and the standard', () => {
		const profile = profileOf('moodle');

		const html = guide({ profile, tracking: { ...profile.tracking, standard: 'scorm2004-3' } });

		for (const fact of ['Ward safety', '1.2.0', 'Moodle', 'SCORM 2004 3rd edition']) {
			expect(html).toMatch(new RegExp(`<dd>.*${fact}.*</dd>`));
		}
	});

	test('speaks of the LMS that the package is made for first, and of the others after', () => {
		const titles = titlesIn(guide({ profile: profileOf('moodle') }));

		expect(titles).toEqual([
			'What to set in Moodle',
			'What is recorded',
			'Good to know',
			'How to update it',
			'When a learner says “it did not record”',
			'On shared computers',
			'If it goes into another LMS',
			'ESR (<code>--lms esr</code>)',
			'Learning Hub (<code>--lms learning-hub</code>)',
			'Totara (<code>--lms totara</code>)',
		]);
	});

	test.each(profiles)('holds every sentence about $name', (profile) => {
		const html = guide({ profile, tracking: profile.tracking });

		const { settings, recorded, updating, special } = profile.guide;
		const sentences = [...settings, ...recorded, ...updating, ...special, profile.window];
		for (const sentence of sentences) {
			expect(html).toContain(sentenceHtml(sentence.replace('<module>', outline.id)));
		}
		expect(html).toContain(escapeHtml(profile.evidence));
		expect(new TextEncoder().encode(html).length).toBeLessThanOrEqual(12 * 1024);
	});

	test('sends those whose LMS does not take the standard to a package of its own', () => {
		const html = guide({ tracking: { ...genericTracking, standard: 'scorm2004-4' } });

		expect(html).toContain('It takes SCORM 1.2 only, so it needs a package of its own.');
	});

	test('does not say twice what holds for LMSs with the same player', () => {
		const [moodle, totara] = [profileOf('moodle'), profileOf('totara')];

		const html = guide({ profile: totara, tracking: totara.tracking });

		expect(html).toContain('<p>As in Totara.</p>');
		expect(guide({ profile: moodle, tracking: moodle.tracking })).toMatch(
			/<p>As in Moodle, and:<\/p>\n<ul>\n<li><b>External package:<\/b>/,
		);
		for (const sentence of moodle.guide.settings) {
			expect(html.split(sentenceHtml(sentence))).toHaveLength(2);
		}
	});

	test('warns of a draft, and tells of a mastery score where one was asked for', () => {
		const html = guide({ module: { ...outline, draft: true }, masteryScore: 80 });

		expect(html).toContain('This is a draft, for review only.');
		expect(html).toContain('<dd>80, in the manifest</dd>');
		expect(guide()).not.toContain('This is a draft');
		expect(guide()).not.toContain('in the manifest');
	});

	test('lets no text of a module become markup', () => {
		const title = '</title><script>alert("1")</script> & `x`';

		const html = guide({ module: { ...outline, title, version: '<b>"1"' } });

		expect(html).not.toContain('<script');
		expect(html).not.toContain('<b>"1"');
		expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; `x`');
	});

	test('says in which language the title is', () => {
		const module = { ...outline, language: 'cy' as const, title: 'Ymddygiad proffesiynol' };

		const html = guide({ module });

		expect(html).toContain('<html lang="en">');
		expect(html).toContain('<span lang="cy">Ymddygiad proffesiynol</span>');
	});

	test('asks for nothing, runs nothing, and its policy allows its own styles only', async () => {
		const html = guide();

		const { references } = await readPage(html);
		const styles = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
		const hash = createHash('sha256').update(styles).digest('base64');
		expect(references.map(({ address }) => address)).toEqual(['data:,']);
		expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
		expect(html).not.toMatch(/<script|<a |style=/);
	});

	test('is in the zip and in the manifest, and the package’s page does not lead to it', async () => {
		const { files, text } = await packageOf();

		expect(text('import-guide.html')).toContain('<h1>Import guide</h1>');
		expect(text('imsmanifest.xml')).toContain('<file href="import-guide.html"/>');
		expect(checkUnnamed(files).problems).toEqual([]);
		for (const name of files.keys()) {
			if (name !== 'imsmanifest.xml') expect(text(name)).not.toContain('import-guide');
		}
	});
});

test('what a learner is said to see is what the module shows', () => {
	const shown = JSON.stringify([en, enLater]).replaceAll('\\"', '"');
	const ofTheLms = ['incomplete', 'failed', 'H-7K2M'];

	const said = [...troubles.flatMap(({ see, todo }) => [see, todo]), ...sharedComputers].join(' ');
	const quoted = [...said.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);

	expect(quoted.length).toBeGreaterThan(10);
	for (const words of quoted) {
		if (!ofTheLms.includes(words)) expect(shown).toContain(words);
	}
});
