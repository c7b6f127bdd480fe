import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readModule, readModules } from '../../../src/compiler/disk.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'handover-modules-'));
	for (const path of ['b/media', 'b/cy', 'a', '.hidden']) {
		await mkdir(join(folder, path), { recursive: true });
	}
	await writeFile(join(folder, 'README.md'), 'A guide');
	await writeFile(join(folder, 'a/module.yaml'), 'id: a');
	await writeFile(join(folder, 'b/module.yaml'), 'id: b');
	await writeFile(join(folder, 'b/cy/the-photo.md'), 'Ŵyn');
	await writeFile(join(folder, 'b/~$photo.md'), 'left behind');
	await writeFile(join(folder, 'b/media/board.webp'), Buffer.from([0, 1]));
	await writeFile(join(folder, 'b/media/talk.transcript.md'), 'Hello');
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

test('every folder is a module, by name', async () => {
	const modules = await readModules(folder);

	expect(modules.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a module has its texts by path and its media by name', async () => {
	const module = await readModule(folder, 'b');

	expect(module).toEqual({
		id: 'b',
		files: new Map([
			['cy/the-photo.md', 'Ŵyn'],
			['module.yaml', 'id: b'],
		]),
		media: ['media/board.webp', 'media/talk.transcript.md'],
	});
});
