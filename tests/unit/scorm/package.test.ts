import { genericTracking } from '../../../src/model/tracking.ts';
import { describe, expect, test } from 'vitest';
import { createPackage } from '../../../scorm/package.ts';
import { validateManifest } from '../../../scorm/validate.ts';
import type { ModuleOutline } from '../../../src/model/module.ts';
import { miniPage, miniSite } from '../../fixtures/mini-site.ts';
import {
	dataIn,
	module,
	packageOf,
	page,
	pageWith,
	withOutline,
} from '../../fixtures/packaging.ts';

test('holds what the page reaches and an import guide, and nothing else', async () => {
	const { files } = await packageOf();

	expect([...files.keys()].sort()).toEqual([
		'_astro/boot.abc.js',
		'_astro/later.css',
		'_astro/player.123.js',
		'_astro/shared.def.js',
		'_astro/tick.svg',
		'import-guide.html',
		'imsmanifest.xml',
		'modules/ward-safety/content/activity-1.en.0123456789.js',
		'modules/ward-safety/content/activity-2.en.0123456789.js',
		'modules/ward-safety/content/activity-3.en.0123456789.js',
		'modules/ward-safety/content/reachable.js',
		'modules/ward-safety/index.html',
	]);
});

test('holds nothing of what only the site has', async () => {
	const { files, text } = await packageOf({
		...pageWith({
			head: `<link data-site-only rel="manifest" href="../../manifest.webmanifest"><script data-site-only type="module" src="../../_site/module-page.abc.js"></script>`,
		}),
		'service-worker.js': 'self;',
		'_site/module-page.abc.js': 'navigator.serviceWorker.register("../service-worker.js");',
		'manifest.webmanifest': '{}',
	});

	expect([...files.keys()].filter((name) => /service-worker|_site|webmanifest/.test(name))).toEqual(
		[],
	);
	expect(text(page)).not.toMatch(/data-site-only|manifest-src|_site/);
});

test('lists every file in a valid manifest that launches the page', async () => {
	const { files, text } = await packageOf();

	const manifest = text('imsmanifest.xml');
	const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, file]) => file);
	expect(listed.toSorted()).toEqual(
		[...files.keys()].filter((file) => file !== 'imsmanifest.xml').toSorted(),
	);
	expect(manifest).toContain(`adlcp:scormtype="sco" href="${page}"`);
	expect(await validateManifest(manifest, 'scorm12')).toEqual([]);
});

test('holds pictures that content shows', async () => {
	const block = JSON.stringify({
		body: [{ kind: 'image', src: 'media/board.webp', alt: 'A board' }],
	});
	const { files } = await packageOf({
		'modules/ward-safety/content/activity-1.en.0123456789.js': `export default ${block};`,
		'modules/ward-safety/media/board.webp': 'RIFF',
	});

	expect(files.has('modules/ward-safety/media/board.webp')).toBe(true);
});

test('tells the player how the package was exported', async () => {
	const standard = await packageOf();
	const other = await packageOf(
		{},
		{ tracking: { ...genericTracking, status: { onPass: 'completed', onFail: 'incomplete' } } },
	);

	expect(dataIn(standard.text(page)).tracking.status.onPass).toBe('passed');
	expect(dataIn(other.text(page)).tracking.status.onPass).toBe('completed');
});

test('changes nothing else of the page', async () => {
	const { text } = await packageOf();
	const withoutData = (html: string) => html.replace(/(id="handover">).*?(<\/script>)/, '$1$2');

	const before = new TextDecoder().decode(miniSite(module).get(page));

	expect(withoutData(text(page))).toBe(withoutData(before));
});

describe('the words of an organisation', () => {
	const bilingual = withOutline({
		local: { policy: 'our intranet', 'reporting-line': 'your manager' },
		languages: ['en', 'cy'],
	});
	const welshOutline = { ...module.outline, language: 'cy' };
	const welshPath = 'modules/ward-safety/content/outline.cy.0123456789.js';
	const both = {
		...pageWithScripts([
			{ language: 'en', activities: [] },
			{ language: 'cy', outline: 'content/outline.cy.0123456789.js', activities: [] },
		]),
		[welshPath]: `export default ${JSON.stringify(welshOutline)};\n`,
	};

	function pageWithScripts(scripts: readonly object[]) {
		return {
			[page]: miniPage({
				data: JSON.stringify({
					outline: bilingual.outline,
					scripts,
					reachable: 'content/reachable.js',
				}),
			}),
		};
	}

	async function packageWith(local: Readonly<Record<string, string>>, validMonths?: number) {
		const files = await createPackage({
			site: miniSite(bilingual, both),
			module: bilingual.outline,
			options: { local, ...(validMonths && { validMonths }) },
		});
		const text = (path: string) => new TextDecoder().decode(files.get(path));
		const welsh = JSON.parse(
			text(welshPath).replace(/^export default |;\n$/g, ''),
		) as ModuleOutline;
		const { outline } = dataIn(text(page));
		const valid = [outline.validMonths, welsh.validMonths];
		return { english: outline.local, welsh: welsh.local, valid };
	}

	test('replace the module’s own in every language', async () => {
		const { english, welsh } = await packageWith({ policy: 'SharePoint' });

		expect(english).toEqual({ policy: 'SharePoint', 'reporting-line': 'your manager' });
		expect(welsh).toEqual({ policy: 'SharePoint', 'reporting-line': 'your manager' });
	});

	test('can be given for one language', async () => {
		const { english, welsh } = await packageWith({
			policy: 'SharePoint',
			'policy.cy': 'y fewnrwyd',
		});

		expect(english['policy']).toBe('SharePoint');
		expect(welsh['policy']).toBe('y fewnrwyd');
	});

	test('leave how long a pass holds, unless the organisation says it', async () => {
		expect((await packageWith({})).valid).toEqual([undefined, undefined]);
		expect((await packageWith({}, 24)).valid).toEqual([24, 24]);
	});

	test('cannot break out of the page', async () => {
		const { text } = await packageOf({}, { local: { policy: '</script><script>alert(1)' } });

		expect(text(page)).not.toContain('<script>alert');
		expect(dataIn(text(page)).outline.local['policy']).toBe('</script><script>alert(1)');
	});

	test('are refused where the module has no such insert', async () => {
		const packaging = packageOf({}, { local: { polcy: 'x' } });

		await expect(packaging).rejects.toThrowErrorMatchingInlineSnapshot(`
			[PackageError: modules/ward-safety/module.yaml:1:1  A local text has no place in the module. (package-local-unknown)
			  A text was given for “polcy”, but the module has no such local insert.
			  The module’s local inserts are: policy, reporting-line. Add .cy for a text in Welsh only.]
		`);
	});
});

test('leaves alone what asks for nothing', async () => {
	const body = `<a href="https://www.nhs.uk/" target="_blank">NHS</a><a href="mailto:a@b.example">Mail</a>
<a href="index.html#about">About</a><img src="data:image/png;base64,AA=="><!-- <img src="https://cdn.example/x"> -->
<link rel="license" href="https://opensource.org/license/mit"><p title="src=https://cdn.example/x">x</p>`;

	const { files } = await packageOf(pageWith({ body }));

	expect(files.has(page)).toBe(true);
});
