import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseModule } from '../../src/compiler/parse-module.ts';
import { soundModule } from '../fixtures/broken-module.ts';

/*
 * Whatever is done to a module's files,
 * 1. reading them never throws, and
 * 2. every diagnostic points at a line that the file has.
 */

const sound = soundModule();
const paths = [...sound.files.keys()].filter((path) => !path.endsWith('.json'));

const snippet = fc.oneof(
	fc.constantFrom(
		...['---', '#', '## ', '####', '{#', '}', '> ', '>', '> [!chat]', '[!', '- ', '- [ ] ', '[x]'],
		...['`', '``', '```', '`if ', '(', ')', '[', '](#', '](', '**', '*', '_', '~~', '<b>', '<!--'],
		...[
			'{{',
			'}}',
			'{{local:',
			'\n',
			'\n\n',
			'\t',
			'    ',
			'  ',
			'\\',
			'&',
			'&amp;',
			'!',
			'|',
			': ',
		],
		...['"', "'", '#', ' #x', ',', '{', '==', '>=', '+1', 'not ', 'and', '%', '\0', '\uFEFF', '\r'],
		...['[^1]', '[^1]: a', '[a]: b', '![', '===', '1. ', '=', '?', '__proto__', 'constructor'],
	),
	fc.string({ unit: 'binary', maxLength: 6 }),
);

const edit = fc.record({
	path: fc.constantFrom(...paths),
	kind: fc.constantFrom('insert', 'delete', 'repeat', 'cut'),
	start: fc.nat(2000),
	length: fc.nat(40),
	text: snippet,
	times: fc.integer({ min: 1, max: 12 }),
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function applyEdit(text: string, { kind, start, length, text: added, times }: Edit): string {
	const from = text.length === 0 ? 0 : start % text.length;
	const [before, within, after] = [
		text.slice(0, from),
		text.slice(from, from + length),
		text.slice(from + length),
	];
	switch (kind) {
		case 'insert':
			return before + added.repeat(times) + within + after;
		case 'repeat':
			return before + within.repeat(times) + after;
		case 'cut':
			return before;
		case 'delete':
			return before + after;
	}
}

test('a damaged module is never more than a list of diagnostics', () => {
	fc.assert(
		fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
			// Only what is edited is read beside the manifests, which saves most of the time.
			const kept = new Set(['module.yaml', 'cy/module.yaml', ...edits.map(({ path }) => path)]);
			const files = new Map([...sound.files].filter(([path]) => kept.has(path)));
			for (const one of edits) files.set(one.path, applyEdit(files.get(one.path) ?? '', one));

			const { diagnostics } = parseModule({ ...sound, files });

			for (const { location } of diagnostics) {
				const path = location.file.replace('modules/sound/', '');
				const lines = (files.get(path) ?? '').split(/\r\n?|\n/u).length;
				expect(location.line).toBeGreaterThanOrEqual(1);
				expect(location.line).toBeLessThanOrEqual(lines);
				expect(location.column).toBeGreaterThanOrEqual(1);
			}
		}),
		{ numRuns: 300 },
	);
}, 120_000);

test.each(['>', '- ', '*', '[', '(', '`if (', '{{', '#', '    ', '_a', '![', '| '])(
	'thousands of %j in a row are refused calmly',
	(sign) => {
		const files = new Map([
			...sound.files,
			[
				'welcome.md',
				`---\nkind: page\ntitle: A\n---\n\n${sign.repeat(4000)} a ${sign.repeat(4000)}\n`,
			],
			['module.yaml', `title: ${sign.repeat(4000)}\n`],
		]);

		expect(() => parseModule({ ...sound, files })).not.toThrow();
	},
);
