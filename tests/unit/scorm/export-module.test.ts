import { unzipSync } from 'fflate';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportModule } from '../../../scorm/export-module.ts';
import { genericTracking } from '../../../src/model/tracking.ts';
import { profiles } from '../../../scorm/profiles/profiles.ts';
import { compiledModule } from '../../fixtures/build-module.ts';
import { miniSite } from '../../fixtures/mini-site.ts';

const module = compiledModule({ version: '1.2.0' });

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'handover-export-'));
	for (const [path, bytes] of miniSite(module)) {
		const file = join(folder, 'site', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, bytes);
	}
});
afterEach(() => rm(folder, { recursive: true }));

function exported(outputFolder = 'scorm', siteFolder = 'site') {
	return exportModule({
		siteFolder: join(folder, siteFolder),
		outputFolder: join(folder, outputFolder),
		module: module.outline,
	});
}

test('writes a zip named after module and version, and says how large it is', async () => {
	const { path, bytes, unpackedBytes, files } = await exported();

	const zip = await readFile(path);
	const unpacked = unzipSync(zip);
	expect(path).toBe(join(folder, 'scorm', 'ward-safety-1.2.0-scorm12.zip'));
	expect(zip).toHaveLength(bytes);
	expect(Object.keys(unpacked).sort()).toEqual(files.map(({ name }) => name).sort());
	expect(Object.values(unpacked).reduce((sum, { length }) => sum + length, 0)).toBe(unpackedBytes);
	expect(new TextDecoder().decode(unpacked['imsmanifest.xml'])).toContain(
		'<title>Ward safety</title>',
	);
});

test('names the LMS that a package is made for', async () => {
	const [, esr] = profiles;

	const { path } = await exportModule({
		siteFolder: join(folder, 'site'),
		outputFolder: join(folder, 'scorm'),
		module: module.outline,
		...(esr && { profile: esr }),
	});

	expect(path).toBe(join(folder, 'scorm', 'ward-safety-1.2.0-scorm12-esr.zip'));
});

test('names the standard that a package speaks', async () => {
	const { path } = await exportModule({
		siteFolder: join(folder, 'site'),
		outputFolder: join(folder, 'scorm'),
		module: module.outline,
		options: { tracking: { ...genericTracking, standard: 'scorm2004-4' } },
	});

	const manifest = unzipSync(await readFile(path))['imsmanifest.xml'];
	expect(path).toBe(join(folder, 'scorm', 'ward-safety-1.2.0-scorm2004-4.zip'));
	expect(new TextDecoder().decode(manifest)).toContain(
		'<schemaversion>2004 4th Edition</schemaversion>',
	);
});

test('writes the same bytes again', async () => {
	const [first, second] = [await exported('first'), await exported('second')];

	expect(await readFile(second.path)).toEqual(await readFile(first.path));
});

test('writes nothing where the site has no such module', async () => {
	await expect(exported('scorm', 'no-site')).rejects.toThrow('(package-file-missing)');

	expect(await readdir(folder)).toEqual(['site']);
});
