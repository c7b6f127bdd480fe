import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCommandLine, type CommandLine } from '../../fixtures/command-line.ts';
import { scormZip } from '../../fixtures/scorm-zip.ts';

let line: CommandLine;
const at = (name: string) => join(line.project.root, name);

beforeEach(async () => {
	line = await openCommandLine();
});

afterEach(() => line.remove());

test('a package that is not ours is checked and not played, and the report says so', async () => {
	await writeFile(at('theirs.zip'), scormZip());

	const { said } = await line.run('verify', at('theirs.zip'));

	expect(said).toContain('It is none of ours, so it is not played.');
	expect(await readFile(at('theirs-report.html'), 'utf8')).toContain('<strong>not played</strong>');
	expect(JSON.parse(await readFile(at('theirs-report.json'), 'utf8'))).toMatchObject({
		schema: 'handover-verify',
		schemaVersion: 1,
		packages: [{ name: 'theirs.zip', ours: false, rows: [] }],
	});
});

test('a broken zip fails, with the reason', async () => {
	await writeFile(at('broken.zip'), 'no zip at all');

	const { code, said } = await line.run('verify', at('broken.zip'));

	expect(code).toBe(1);
	expect(said).toContain('The file is not a zip, or it is damaged.');
});

test('without a zip the command is not understood', async () => {
	const { code, warned } = await line.run('verify');

	expect(code).toBe(2);
	expect(warned).toContain('Which package?');
});

test('a zip that is not there is named', async () => {
	const { code, warned } = await line.run('verify', at('nowhere.zip'));

	expect(code).toBe(1);
	expect(warned).toContain('nowhere.zip cannot be read.');
});
