import { describe, expect, test } from 'vitest';
import { createPackage } from '../../../scorm/package.ts';
import { miniSite } from '../../fixtures/mini-site.ts';
import { module, packageOf, page, pageWith, problemsOf } from '../../fixtures/packaging.ts';

describe('a package is refused', () => {
	test('for a style sheet from another host', async () => {
		const packaging = packageOf(
			pageWith({ head: '<link rel="stylesheet" href="https://assets.nhs.uk/fonts.css">' }),
		);

		await expect(packaging).rejects.toThrowErrorMatchingInlineSnapshot(`
			[PackageError: modules/ward-safety/index.html:2:59  The package would ask another host. (package-other-host)
			  “https://assets.nhs.uk/fonts.css” is asked for from another server. NHS networks let through what they know, and the package must work without the rest.
			  Put the file into the module’s media folder and use a relative address, or make it a link.]
		`);
	});

	test.each([
		['<img src="//cdn.example/x.png">'],
		['<img srcset="x.png 1x, http://cdn.example/y.png 2x">'],
		['<video poster="https://cdn.example/x.webp"></video>'],
		['<svg><use href="https://cdn.example/icons.svg#a"/></svg>'],
		['<style>@import "https://cdn.example/x.css";</style>'],
		['<style>a{background:url(https://cdn.example/x.png)}</style>'],
		['<script type="module">import "https://cdn.example/x.js"</script>'],
		['<script>fetch("https://cdn.example/count")</script>'],
		['<form action="https://cdn.example/"></form>'],
		['<link rel="preconnect" href="https://cdn.example">'],
	])('for %s', async (body) => {
		const problems = await problemsOf({
			...pageWith({ body }),
			'modules/ward-safety/x.png': 'PNG',
		});

		expect(problems.map(({ code }) => code)).toEqual(['package-other-host']);
	});

	test.each([
		['_astro/boot.abc.js', 'import("https://cdn.example/x.js")'],
		['_astro/boot.abc.js', 'navigator.sendBeacon("https://cdn.example/count")'],
		['_astro/boot.abc.js', 'new Worker("//cdn.example/w.js")'],
		['_astro/later.css', '@font-face{src:url(https://assets.nhs.uk/f.woff2)}'],
		['_astro/tick.svg', '<svg><style>a{fill:url(https://cdn.example/x)}</style></svg>'],
	])('for another host in %s: %s', async (file, text) => {
		const site = { [file]: text };
		const reaching = pageWith({ head: `<link rel="preload" href="../../${file}">` });

		const problems = await problemsOf({ ...site, ...reaching });

		expect(problems.map(({ code, location }) => [code, location.file])).toEqual([
			['package-other-host', file],
		]);
	});

	test('for an address from the server’s root, and one above the package', async () => {
		const body = '<img src="/media/x.png"><img src="../../../x.png">';

		const problems = await problemsOf(pageWith({ body }));

		expect(problems.map(({ code }) => code)).toEqual([
			'package-address-outside',
			'package-address-outside',
		]);
	});

	test('for a file that is not there', async () => {
		const packaging = packageOf({ '_astro/shared.def.js': undefined });

		await expect(packaging).rejects.toThrowErrorMatchingInlineSnapshot(`
			[PackageError: _astro/boot.abc.js:1:8  A file is missing from the built site. (package-file-missing)
			  _astro/shared.def.js is asked for, but the site does not have it.
			  Build the site again. If the file is a picture or a recording, check its name in the content.

			_astro/player.123.js:1:16  A file is missing from the built site. (package-file-missing)
			  _astro/shared.def.js is asked for, but the site does not have it.
			  Build the site again. If the file is a picture or a recording, check its name in the content.]
		`);
	});

	test('for a picture that content shows and the site has not', async () => {
		const block = JSON.stringify({ body: [{ kind: 'image', src: 'media/board.webp', alt: 'x' }] });

		const problems = await problemsOf({
			'modules/ward-safety/content/activity-1.en.0123456789.js': `export default ${block};`,
		});

		expect(problems.map(({ message }) => message)).toEqual([
			'modules/ward-safety/media/board.webp is asked for, but the site does not have it.',
		]);
	});

	test.each(['t%C5%B7.png', 'two words.png', 'a+b.png', 'a(1).png'])(
		'for the file name %s',
		async (name) => {
			const body = `<img src="${name}">`;

			const problems = await problemsOf({
				...pageWith({ body }),
				[`modules/ward-safety/${decodeURIComponent(name)}`]: 'PNG',
			});

			expect(problems.map(({ code }) => code)).toEqual(['package-name']);
		},
	);

	test('for a script that Moodle would not serve as one', async () => {
		const packaging = packageOf({
			'_astro/boot.abc.js': 'import "./old.mjs";',
			'_astro/old.mjs': 'export {};',
		});

		await expect(packaging).rejects.toThrowErrorMatchingInlineSnapshot(`
			[PackageError: _astro/boot.abc.js:1:9  A file’s type is not one that every LMS serves. (package-type)
			  _astro/old.mjs is a script that Moodle would serve as plain text, and the import would fail.
			  Give it the ending .js.]
		`);
	});

	test('for a type of file that not every LMS serves', async () => {
		const problems = await problemsOf({
			...pageWith({ body: '<a href="guide.docx">Guide</a>' }),
			'modules/ward-safety/guide.docx': 'x',
		});

		expect(problems.map(({ code }) => code)).toEqual(['package-type']);
	});

	test('for an import by name only', async () => {
		const problems = await problemsOf({ '_astro/boot.abc.js': 'import { x } from "svelte";' });

		expect(problems.map(({ code }) => code)).toEqual(['package-import-bare']);
	});

	test('for a link to another page of the site', async () => {
		const problems = await problemsOf(pageWith({ body: '<a href="../../">All modules</a>' }));

		expect(problems.map(({ code }) => code)).toEqual(['package-other-page']);
	});

	test('for a page without data, and for one of another version', async () => {
		const without = await problemsOf({ [page]: '<!doctype html>' });
		const site = miniSite(module);
		const older = createPackage({ site, module: { ...module.outline, version: '9.0.0' } });

		expect(without.map(({ code }) => code)).toEqual(['package-data-missing']);
		await expect(older).rejects.toThrow('(package-site-old)');
	});

	test('for a module that the site does not have', async () => {
		const problems = await problemsOf({ [page]: undefined });

		expect(problems.map(({ code }) => code)).toEqual(['package-file-missing']);
	});

	test('for everything at once', async () => {
		const body = '<img src="https://cdn.example/x.png"><img src="/y.png"><img src="z.png">';

		const problems = await problemsOf(pageWith({ body }));

		expect(problems.map(({ code }) => code)).toEqual([
			'package-other-host',
			'package-address-outside',
			'package-file-missing',
		]);
	});
});
