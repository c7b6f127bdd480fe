import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/compiler/diagnostics/catalogue.ts';
import { brokenModules } from '../../fixtures/broken-module.ts';

test('every diagnostic has a broken fixture, and every broken fixture a diagnostic', () => {
	const shown = new Set(
		[...brokenModules('grammar'), ...brokenModules('checks')].map((one) => one.code),
	);

	expect([...shown].sort()).toEqual(Object.keys(catalogue).sort());
});

const shownTexts = [...brokenModules('grammar'), ...brokenModules('checks')].map(
	({ name, expectedFile }) => [name, readFileSync(expectedFile, 'utf8')] as const,
);

test.each(shownTexts)('%s is told without a programmer’s words', (_, text) => {
	const words = text
		.replace(/\([a-z-]+\)$/gmu, '')
		.replaceAll(/ids\.lock\.json|module\.ya?ml/gu, '');

	expect(words).not.toMatch(
		/\b(?:null|undefined|string|array|object|pars\w*|syntax|token|regex\w*|boolean|integer|schema|json|yaml|invalid|attribute|argument|parameter|exception|compil\w*|slug|lock)\b/iu,
	);
});

test.each(shownTexts)('%s is told with a place, what happened and what to do', (_, text) => {
	for (const told of text.trim().split(/\n\n(?=modules\/)/u)) {
		const [title = '', message, hint] = told.split('\n');
		expect(title).toMatch(/^modules\/.+:\d+:\d+ {2}(?:Warning: )?\p{Lu}.+[.?] \([a-z-]+\)$/u);
		expect(message).toMatch(/^ {2}\S.*[.!?:”]$/u);
		expect(hint).toMatch(/^ {2}\S/u);
	}
});
