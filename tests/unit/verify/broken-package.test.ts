import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkZip } from '../../../src/cli/verify/verify-package.ts';
import { breakPackage, type Break } from '../../fixtures/broken-package.ts';
import { page, packageOf } from '../../fixtures/packaging.ts';

async function check(...breaks: readonly Break[]) {
	const { files } = await packageOf();
	const zip = breakPackage(zipSync(Object.fromEntries(files)), ...breaks);
	const { report, own } = await checkZip('ward-safety.zip', zip);
	return {
		...report,
		isPlayed: own !== undefined,
		problems: report.checks.flatMap(({ problems }) => problems),
	};
}

test('a package as it was exported has nothing wrong with it and is played', async () => {
	expect(await check()).toMatchObject({ ours: true, ok: true, isPlayed: true, problems: [] });
});

test.each<[string, Break, string]>([
	[
		'a manifest that breaks the schema',
		[/^imsmanifest\.xml$/, (xml) => xml.replace('<organizations', '<surprise/><organizations')],
		'imsmanifest.xml:',
	],
	[
		'a manifest that does not name a file',
		[/^imsmanifest\.xml$/, (xml) => xml.replace(/<file href="[^"]*player[^"]*"\s*\/>/, '')],
		'player.123.js is in the zip, and the manifest does not name it.',
	],
	[
		'a script that asks another host',
		[/player\.123\.js$/, (script) => `${script}fetch("https://elsewhere.example/count");`],
		'_astro/player.123.js: “https://elsewhere.example/count” is asked for from another server.',
	],
	[
		'a file that is missing',
		[/tick\.svg$/, () => undefined],
		'_astro/tick.svg is asked for, but the site does not have it.',
	],
	[
		'a script that was cut off',
		[/shared\.def\.js$/, () => 'export const ns="http'],
		'A script of it cannot be read',
	],
])('%s is said', async (_, broken, sentence) => {
	const { ok, ours, problems } = await check(broken);

	expect({ ok, ours }).toEqual({ ok: false, ours: true });
	expect(problems.join('\n')).toContain(sentence);
});

test.each<[string, Break, string]>([
	[
		'an activity is missing',
		[/activity-1\.en/, () => undefined],
		'activity-1.en.0123456789.js, an activity of the module, is missing.',
	],
	[
		'an activity is cut off',
		[/activity-1\.en/, (script) => script.slice(0, 40)],
		'activity-1.en.0123456789.js, an activity of the module, cannot be read.',
	],
	[
		'a tracking option is of no exporter',
		[/index\.html$/, (html) => html.replace('"onPass":"passed"', '"onPass":"browsed"')],
		`${page}: the tracking option status.onPass is not one that the exporter writes.`,
	],
	[
		'its data are cut off',
		[/index\.html$/, (html) => html.replace('id="handover">{', 'id="handover">')],
		`${page}: the data of the module cannot be read.`,
	],
])('where %s it is still ours, is not played, and it says why', async (_, broken, sentence) => {
	const { ok, ours, isPlayed, problems } = await check(broken);

	expect({ ok, ours, isPlayed }).toEqual({ ok: false, ours: true, isPlayed: false });
	expect(problems.join('\n')).toContain(sentence);
});
