import { describe, expect, test } from 'vitest';
import { compileModule, type CompileResult } from '../../../src/compiler/compile.ts';
import { lockFile } from '../../../src/compiler/lock/lock.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { writeLock } from '../../../src/compiler/lock/write-lock.ts';
import type { ModuleSource } from '../../../src/compiler/source.ts';
import type { CompiledModule } from '../../../src/model/module.ts';
import { soundModule } from '../../fixtures/broken-module.ts';

type Compiled = CompileResult & { readonly ok: true };

function compile(source: ModuleSource): Compiled {
	const result = compileModule(source);
	if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
	return result;
}

function inLanguage(language: 'en' | 'cy'): CompiledModule {
	const module = compile(soundModule()).modules.get(language);
	if (module === undefined) throw new Error(`There is no ${language}.`);
	return module;
}

function withFile(path: string, text: string): ModuleSource {
	const sound = soundModule();
	return { ...sound, files: new Map([...sound.files, [path, text]]) };
}

describe('a compiled module', () => {
	test('has an outline of what was written, by number', () => {
		const { outline } = inLanguage('en');

		expect(outline).toMatchObject({
			id: 'sound',
			version: '1.0.0',
			draft: true,
			language: 'en',
			languages: ['en', 'cy'],
			title: 'Photos at work',
			minutes: 10,
			objectives: [
				{ number: 1, key: 'confidentiality', text: 'Keep patients out of photos.' },
				{ number: 2, key: 'speaking-up' },
			],
			activities: [
				{ number: 1, key: 'welcome', kind: 'page', required: false, sources: ['guidance'] },
				{ number: 2, key: 'the-photo', kind: 'scenario', required: true, objectives: [1, 2] },
				{
					number: 3,
					key: 'check',
					assessment: { questions: 2, needed: 1, draw: 1, passPercent: 50, attempts: 3 },
				},
			],
			local: { policy: 'your policy' },
			revision: 1,
		});
	});

	test('holds a lock without keys and texts', () => {
		const { lock } = inLanguage('en').outline;

		expect(JSON.stringify(lock)).not.toMatch(/"key"|"text"/u);
		expect(lock.activities.map(({ kind, number }) => [kind, number])).toEqual([
			['page', 1],
			['scenario', 2],
			['assessment', 3],
		]);
	});

	test('links choices, effects and conditions', () => {
		const [, scenario] = inLanguage('en').activities;
		if (scenario?.kind !== 'scenario') throw new Error('The scenario is missing.');

		expect(scenario.start).toBe(1);
		expect(scenario.scenes.map(({ kind, number, key }) => [kind, number, key])).toEqual([
			['decision', 1, 'break-room'],
			['decision', 2, 'sam-listens'],
			['ending', 3, 'a-quiet-word'],
			['ending', 4, 'the-photo-spreads'],
		]);
		expect(scenario.scenes[0]).toMatchObject({
			choices: [
				{ number: 1, to: 4, judgement: 'poor', effects: [] },
				{ number: 2, to: 2, judgement: 'best', effects: [{ kind: 'add', variable: 'trust' }] },
				{ number: 3, to: 2, judgement: 'acceptable' },
			],
		});
		expect(scenario.scenes[1]).toMatchObject({ choices: [{ condition: { kind: 'and' } }, {}] });
	});
});

describe('a translation', () => {
	test('says the same in its language', () => {
		const { outline } = inLanguage('cy');

		expect(outline).toMatchObject({
			language: 'cy',
			title: 'Lluniau yn y gwaith',
			objectives: [{ text: 'Cadwch gleifion allan o luniau.' }, {}],
			activities: [{ title: 'Cyn dechrau' }, { title: 'Y llun' }, {}],
			characters: [{ id: 'sam', name: 'Sam', role: 'Cynorthwyydd gofal iechyd', colour: 'blue' }],
			local: { policy: 'eich polisi' },
		});
	});

	test('differs from the original in nothing but its texts', () => {
		expect(bones(inLanguage('cy').activities)).toEqual(bones(inLanguage('en').activities));
	});
});

describe('the lock', () => {
	test('makes a draft of a module until its revision is released', () => {
		const release = releaseLock(compile(soundModule()).lock, '1.0.0');
		if (!release.released) throw new Error(release.reason);

		const { modules, stale } = compile(withFile(lockFile, writeLock(release.lock)));

		expect(modules.get('en')?.outline.draft).toBe(false);
		expect(stale).toBe(false);
	});

	test('is stale once a scene is added, and the module has its number all the same', () => {
		const story = soundModule().files.get('the-photo.md') ?? '';
		const longer = story
			.replace('(#a-quiet-word)', '(#the-office)')
			.concat('\n## The office\n\nThe door is open.\n\n- [Go in](#a-quiet-word)\n');
		const welsh = (soundModule().files.get('cy/the-photo.md') ?? '')
			.replace('(#a-quiet-word)', '(#the-office)')
			.concat(
				"\n## Y swyddfa {#the-office}\n\nMae'r drws ar agor.\n\n- [Mynd i mewn](#a-quiet-word)\n",
			);
		const source = withFile('the-photo.md', longer);

		const { stale, modules } = compile({
			...source,
			files: new Map([...source.files, ['cy/the-photo.md', welsh]]),
		});

		const [, scenario] = modules.get('cy')?.activities ?? [];
		expect(stale).toBe(true);
		expect(scenario).toMatchObject({
			scenes: [{}, {}, {}, {}, { number: 5, heading: 'Y swyddfa' }],
		});
	});

	test('that cannot be trusted does not hide what else is wrong', () => {
		const sound = withFile(lockFile, 'nothing');
		const story = (sound.files.get('the-photo.md') ?? '').replace('](#sam-listens)', '](#sam)');

		const result = compileModule({
			...sound,
			files: new Map([...sound.files, ['the-photo.md', story]]),
		});

		expect(!result.ok && result.diagnostics.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['lock-unreadable', 'choice-target-missing']),
		);
	});
});

/** The value without its texts. */
function bones(value: unknown): unknown {
	const texts = ['text', 'heading', 'body', 'intro', 'feedback', 'stem', 'explanation'];
	if (Array.isArray(value)) return value.map(bones);
	if (typeof value !== 'object' || value === null) return value;
	const fields: [string, unknown][] = Object.entries(value);
	return Object.fromEntries(
		fields.filter(([name]) => !texts.includes(name)).map(([name, item]) => [name, bones(item)]),
	);
}
