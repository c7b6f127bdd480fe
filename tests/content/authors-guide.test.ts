import { readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkModule } from '../../src/compiler/checks/check-module.ts';
import { formatDiagnostics } from '../../src/compiler/diagnostics/format.ts';
import {
	assessmentFields,
	pageFields,
	scenarioFields,
} from '../../src/compiler/fields/activity-fields.ts';
import { manifestFields } from '../../src/compiler/fields/manifest-fields.ts';
import { parseModule } from '../../src/compiler/parse-module.ts';
import { soundModuleWith } from '../fixtures/parse-text.ts';

const guide = readFileSync(new URL('../../modules/README.md', import.meta.url), 'utf8');

interface Example {
	readonly line: number;
	/** What the fence says: `md`, `md scene`, `yaml module`. */
	readonly label: string;
	readonly text: string;
}

const examples: readonly Example[] = [
	...guide.matchAll(/^```((?:md|yaml)[^\n]*)\n(.*?)^```$/gmsu),
].map(({ index, 1: label = '', 2: text = '' }) => ({
	line: guide.slice(0, index).split('\n').length,
	label: label.trim(),
	text,
}));

const scenarioFront =
	'kind: scenario\ntitle: A\nvariables: { trust: { from: -2, to: 2, start: 0 }, told_manager: false }';
const assessmentFront = 'kind: assessment\ntitle: A\ndraw: 1\npass: 80%\nattempts: 3';

/** The files of the sound module that the example takes the place of. */
function toFiles({ label, text }: Example): Readonly<Record<string, string>> {
	switch (label) {
		case 'md': {
			const kind = /^kind: (\w+)$/mu.exec(text)?.[1] ?? '';
			const file = { page: 'welcome.md', scenario: 'the-photo.md', assessment: 'check.md' }[kind];
			if (file === undefined) throw new Error(`an example of kind “${kind}”`);
			return { [file]: text };
		}
		case 'md text':
			return { 'welcome.md': `---\nkind: page\ntitle: A\n---\n\n## A\n\n${text}` };
		case 'md scene':
			return { 'the-photo.md': `---\n${scenarioFront}\n---\n\n${text}` };
		case 'md question':
			return { 'check.md': `---\n${assessmentFront}\n---\n\n${text}` };
		case 'md cy':
			return { 'cy/the-photo.md': text };
		case 'yaml module':
			return { 'module.yaml': text, 'cy/module.yaml': 'title: A\nsummary: B\nobjectives: {}\n' };
		case 'yaml cy':
			return { 'cy/module.yaml': text };
		case 'yaml': {
			const sound = parseDocument(soundModuleWith({}).files.get('module.yaml') ?? '');
			for (const name of Object.keys(parseDocument(text).toJS() as object)) sound.delete(name);
			return { 'module.yaml': `${String(sound)}${text}` };
		}
		default:
			throw new Error(`an example of the unknown sort “${label}”`);
	}
}

/** An example is part of a module that does not fit it, so only some checks speak of the example itself. */
function isOfExample({ label }: Example): (code: string) => boolean {
	const ofWholeFiles =
		/^(?:judgement-missing|(?:choice|scene|situation|ending|draw|assessment|question)-(?!long).*)$/u;
	const ofScenes = /^judgement-missing$/u;
	return (code) => (label === 'md' ? ofWholeFiles : ofScenes).test(code);
}

describe('the author’s guide', () => {
	test.each(examples)('has a sound example in line $line ($label)', (example) => {
		const source = soundModuleWith(toFiles(example));

		const { module, diagnostics } = parseModule(source);
		const checked = module === undefined ? [] : checkModule(module, source);

		expect(formatDiagnostics(diagnostics)).toBe('');
		expect(checked.map(({ code }) => code).filter(isOfExample(example))).toEqual([]);
	});

	test('has an example of every sort', () => {
		expect(new Set(examples.map(({ label }) => label))).toEqual(
			new Set([
				'md',
				'md text',
				'md scene',
				'md question',
				'md cy',
				'yaml module',
				'yaml',
				'yaml cy',
			]),
		);
	});

	const fields = [manifestFields, pageFields, scenarioFields, assessmentFields].flatMap(
		({ shape }) => Object.keys(shape),
	);
	test.each([...new Set(fields)])('explains the field %s', (field) => {
		expect(guide).toMatch(new RegExp(`^\\| \`${field}\` `, 'mu'));
	});

	test.each([...guide.matchAll(/\]\(#([^)]*)\)/gu)].map(([, id]) => id))(
		'has what #%s leads to',
		(id) => {
			const headings = [...guide.matchAll(/^#+ (.*)$/gmu)].map(([, text = '']) => text);
			const ids = headings.map((text) =>
				text
					.toLowerCase()
					.replace(/[^a-z0-9 -]/gu, '')
					.replaceAll(' ', '-'),
			);

			expect([...ids, 'home', 'sam-listens', 'the-photo-spreads']).toContain(id);
		},
	);
});
