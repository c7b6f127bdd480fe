import { expect, test } from 'vitest';
import { contentScripts, documentData } from '../../../src/layouts/content-scripts.ts';
import type { Language } from '../../../src/model/ids.ts';
import type { CompiledModule } from '../../../src/model/module.ts';
import { compiledModule } from '../../fixtures/build-module.ts';

const languages: readonly Language[] = ['en', 'cy'];
const texts = new Map<Language, CompiledModule>(
	languages.map((language) => [language, compiledModule({ language, languages })]),
);

test('every address the page names is a script of the module', () => {
	const written = contentScripts(texts).map(({ name }) => `content/${name}.js`);
	const { scripts, reachable } = documentData(texts);

	const named = scripts.flatMap(({ outline, activities }) => [
		...(outline === undefined ? [] : [outline]),
		...activities.map(({ address }) => address),
	]);

	expect([...named, reachable].sort()).toEqual([...written].sort());
});

test('the outline of the page’s own language is in the page and in no script', () => {
	const [english, welsh] = documentData(texts).scripts;

	expect(english?.outline).toBeUndefined();
	expect(welsh?.outline).toMatch(/^content\/outline\.cy\.[0-9a-f]+\.js$/);
});

test('a script is a module that gives back what it was made from', async () => {
	const [script] = contentScripts(texts);
	const url = `data:text/javascript,${encodeURIComponent(script?.text ?? '')}`;

	const loaded = (await import(/* @vite-ignore */ url)) as { readonly default: unknown };

	expect(loaded.default).toEqual(texts.get('en')?.activities[0]);
});

test('another text has another name, so that no browser shows an old one', () => {
	const other = compiledModule({ language: 'en', activities: [{ ...pageOf(texts), body: [] }] });

	const [before] = contentScripts(texts);
	const [after] = contentScripts(new Map([['en', other]]));

	expect(after?.name).not.toBe(before?.name);
});

function pageOf(modules: ReadonlyMap<Language, CompiledModule>) {
	const page = modules.get('en')?.activities.find(({ kind }) => kind === 'page');
	if (page?.kind !== 'page') throw new Error('The module has a page.');
	return page;
}
