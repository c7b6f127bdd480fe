import postcss from 'postcss';
import { expect, test } from 'vitest';
import { removeUnusedRules } from '../../../src/layouts/unused-rules.ts';

async function cleaned(css: string, used: readonly string[]): Promise<string> {
	const { css: rest } = await postcss([removeUnusedRules(new Set(used))]).process(css, {
		from: undefined,
	});
	return rest.replaceAll(/\s+/g, ' ').trim();
}

test('a rule of a class that nothing uses is dropped', async () => {
	const css = '.nhsuk-a { color: red } .nhsuk-b { color: blue }';

	expect(await cleaned(css, ['nhsuk-b'])).toBe('.nhsuk-b { color: blue }');
});

test('of several selectors only those in use stay', async () => {
	expect(await cleaned('.nhsuk-a, .nhsuk-b:hover { x: y }', ['nhsuk-b'])).toBe(
		'.nhsuk-b:hover { x: y }',
	);
});

test('a rule needs all of its classes', async () => {
	expect(await cleaned('.nhsuk-a .nhsuk-b { x: y }', ['nhsuk-b'])).toBe('');
});

test('elements and the project’s own classes are left alone', async () => {
	const css = 'h1 { x: y } .handover-any { x: y }';

	expect(await cleaned(css, [])).toBe(css);
});

test('print styles and emptied blocks are dropped', async () => {
	const css = '@media print { h1 { x: y } } @media (width > 40em) { .nhsuk-a { x: y } }';

	expect(await cleaned(css, [])).toBe('');
});

test('print styles of the project’s own are left alone', async () => {
	const css = '@media only print { h1 { x: y } }';

	expect(await cleaned(css, [])).toBe(css);
});
