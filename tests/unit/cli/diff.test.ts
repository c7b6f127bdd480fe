import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPackage } from '../../../scorm/package.ts';
import { createZip } from '../../../scorm/zip.ts';
import { compileModule } from '../../../src/compiler/compile.ts';
import { readModule } from '../../../src/compiler/disk.ts';
import { shapeOf } from '../../../src/compiler/lock/lock.ts';
import type { ModuleOutline } from '../../../src/model/module.ts';
import { openCommandLine, type CommandLine } from '../../fixtures/command-line.ts';
import { miniSite } from '../../fixtures/mini-site.ts';
import { scormZip } from '../../fixtures/scorm-zip.ts';

let line: CommandLine;

beforeEach(async () => {
	line = await openCommandLine();
});

afterEach(() => line.remove());

const pathOf = (file: string) => join(line.project.modules, 'sound', file);

async function edit(file: string, ...changes: readonly (readonly [string, string])[]) {
	let text = await readFile(pathOf(file), 'utf8');
	for (const [before, after] of changes) {
		expect(text).toContain(before);
		text = text.replace(before, after);
	}
	await writeFile(pathOf(file), text);
}

async function release(version: string): Promise<void> {
	const manifest = await readFile(pathOf('module.yaml'), 'utf8');
	await writeFile(pathOf('module.yaml'), manifest.replace(/^version: .*$/m, `version: ${version}`));
	await line.run('ids');
	expect((await line.run('release', 'sound')).code).toBe(0);
}

/** The module as it is now as a package, with an outline that differs in some parts. */
async function pack(parts: Partial<ModuleOutline> = {}): Promise<string> {
	const result = compileModule(await readModule(line.project.modules, 'sound'));
	const [compiled] = result.ok ? result.modules.values() : [];
	if (compiled === undefined) throw new Error('The module has errors.');
	const module = { ...compiled, outline: { ...compiled.outline, ...parts } };
	const site = miniSite(module, { [`modules/${module.outline.id}/media/board.svg`]: '<svg/>' });
	return save(createZip(await createPackage({ site, module: module.outline })));
}

async function save(bytes: Uint8Array): Promise<string> {
	const path = join(line.project.root, 'old.zip');
	await writeFile(path, bytes);
	return path;
}

/** Takes the scene “Sam listens” out: who is in it returns to the break room. */
async function removeScene(): Promise<void> {
	const cut = async (file: string, from: string, to: string) => {
		const text = await readFile(pathOf(file), 'utf8');
		await writeFile(pathOf(file), text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to)));
	};
	await cut('the-photo.md', '## Sam listens', '## A quiet word');
	await cut('cy/the-photo.md', '## Mae Sam yn gwrando', '## Gair tawel');
	for (const file of ['the-photo.md', 'cy/the-photo.md']) {
		const text = await readFile(pathOf(file), 'utf8');
		await writeFile(pathOf(file), text.replaceAll('(#sam-listens)', '(#a-quiet-word)'));
	}
}

describe('handover diff', () => {
	test('says where learners return to, that identifiers stay, and that progress can be read', async () => {
		await release('1.0.0');
		const zip = await pack();
		await removeScene();
		await edit('check.md', ['pass: 50%', 'pass: 100%']);

		const { code, said } = await line.run('diff', zip);

		expect(code).toBe(0);
		expect(said).toContain('sound: from 1.0.0 to 1.0.0\n');
		expect(said).toContain(
			'  the-photo: 3 scenes kept, 1 removed; learners in it return to “Break room”.\n',
		);
		expect(said).toContain('    - scene #sam-listens\n');
		expect(said).toContain('    ~ right answers needed to pass: 2, and 1 before\n');
		expect(said).toContain(
			'  Progress saved with 1.0.0 can be read; what was finished stays finished.\n',
		);
		expect(said).toContain('  Identifiers in the manifest stay the same');
	});

	test('of the same module says that nothing changed, and of a typo that only texts did', async () => {
		await release('1.0.0');
		const zip = await pack();

		const same = await line.run('diff', zip);
		await edit('the-photo.md', ['Sam thanks you.', 'Sam thanks you for it.']);
		const corrected = await line.run('diff', zip);

		expect(same.said).toContain('  Nothing changed.\n');
		expect(corrected.said).toContain(
			'  the-photo: only texts or judgements changed; learners stay where they are.\n',
		);
	});

	test('tells of conditions that changed', async () => {
		await release('1.0.0');
		const zip = await pack();
		await edit('the-photo.md', ['`if trust >= 1 and not told_manager`', '`if trust >= 1`']);

		const { said } = await line.run('diff', zip);

		expect(said).toContain('  Conditions, effects or variables changed: ');
	});

	test('a package of another module is refused', async () => {
		await release('1.0.0');
		const { code, warned } = await line.run('diff', await pack({ id: 'fire' as never }));

		expect(code).toBe(1);
		expect(warned).toContain('is a package of “fire”, and there is no such module here.');
	});

	test('a package that is newer than the module is refused', async () => {
		await release('1.0.0');
		const files = ['the-photo.md', 'cy/the-photo.md', 'ids.lock.json'];
		const before = await Promise.all(files.map((file) => readFile(pathOf(file), 'utf8')));
		await removeScene();
		await release('1.1.0');
		const zip = await pack();
		await Promise.all(files.map((file, index) => writeFile(pathOf(file), before[index] ?? '')));

		const { code, warned } = await line.run('diff', zip);

		expect(code).toBe(1);
		expect(warned).toContain(
			'The package is newer than the module: its numbers are of revision 2, and ids.lock.json stands at 1.',
		);
	});

	test.each([
		[false, 'Bring back the ids.lock.json that the package was built with'],
		[true, 'The package is a draft'],
	])(
		'a package whose numbers the lock does not go on from is refused (a draft: %s)',
		async (draft, hint) => {
			await release('1.0.0');
			const result = compileModule(await readModule(line.project.modules, 'sound'));
			if (!result.ok) throw new Error('The module has errors.');
			const shape = shapeOf(result.lock);
			const activities = shape.activities.map((activity) => ({ ...activity, number: 9 as never }));
			const zip = await pack({ draft, lock: { ...shape, activities } });

			const { code, warned } = await line.run('diff', zip);

			expect(code).toBe(1);
			expect(warned).toContain('progress saved with 1.0.0 could not be read');
			expect(warned).toContain(hint);
		},
	);

	test.each<[string, () => Uint8Array, string]>([
		['no zip', () => strToU8('hello'), 'is not a zip, or it is damaged'],
		['a package of somebody else', () => scormZip(), 'is not a package that Handover made.'],
		[
			'a page without its data',
			() => zipSync({ 'modules/sound/index.html': strToU8('<script id="handover">{}</script>') }),
			'is not a package that Handover made.',
		],
	])('%s is refused', async (_, bytes, reason) => {
		const { code, warned } = await line.run('diff', await save(bytes()));

		expect(code).toBe(1);
		expect(warned).toContain(reason);
	});

	test('without a path, and with one that is not there, it says so', async () => {
		const none = await line.run('diff');
		const missing = await line.run('diff', join(line.project.root, 'nowhere.zip'));

		expect(none).toMatchObject({ code: 2 });
		expect(none.warned).toContain('Which package?');
		expect(missing).toMatchObject({ code: 1 });
		expect(missing.warned).toContain('cannot be read');
	});
});

describe('handover check', () => {
	test('says what numbers that are not released mean for learners of the last release', async () => {
		await release('1.0.0');
		const before = await line.run('check');
		await removeScene();

		const { code, said } = await line.run('check');

		expect(before.said).not.toContain('for learners who began with');
		expect(code).toBe(0);
		expect(said).toContain('sound: for learners who began with 1.0.0\n');
		expect(said).toContain(
			'  the-photo: 3 scenes kept, 1 removed; learners in it return to “Break room”.\n',
		);
	});
});
