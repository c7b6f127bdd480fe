import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCommandLine, type CommandLine } from '../../fixtures/command-line.ts';

let line: CommandLine;
const inModule = (path: string) => join(line.project.modules, 'sound', path);

beforeEach(async () => {
	line = await openCommandLine();
});

afterEach(() => line.remove());

describe('handover', () => {
	test('lists its commands, and each has a help of its own', async () => {
		const { code, said } = await line.run('--help');

		expect(code).toBe(0);
		const names = [...said.matchAll(/^ {2}(\w+) /gm)].map(([, name = '']) => name);
		expect(names).toEqual([
			'start',
			'check',
			'ids',
			'translated',
			'build',
			'export',
			'verify',
			'preview',
			'release',
			'diff',
		]);
		for (const name of names) {
			const help = await line.run(name, '--help');
			expect(help.code).toBe(0);
			expect(help.said).toContain(`Usage: handover ${name}`);
		}
	});

	test('without a command it shows the list and was not understood', async () => {
		const { code, said } = await line.run();

		expect(code).toBe(2);
		expect(said).toContain('Usage: handover <command>');
	});

	test.each([
		[['chekc'], 'There is no command “chekc”.'],
		[['check', '--fast'], "Unknown option '--fast'."],
		[['ids', 'sound'], '“sound” is one word too many.'],
		[['preview', '--port', 'http'], '“http” is not a port. Give a number from 0 to 65535.'],
		[['release'], 'Which module? The modules are: sound.'],
		[['export', 'sond'], 'There is no module “sond”. Did you mean “sound”?'],
		[['export', 'sound', '--lms', 'kallidus'], '“kallidus” is no LMS that is known here.'],
		[['export', 'sound', '--status-on-pass', 'failed'], 'Give passed or completed.'],
		[['export', 'sound', '--status-on-fail', 'passed'], 'Give incomplete or failed.'],
		[['export', 'sound', '--responses', 'all'], 'Give words, letters or none.'],
		[['export', 'sound', '--objectives', 'true'], '--objectives cannot be “true”. Give yes or no.'],
		[['export', 'sound', '--standard', 'scorm13'], '--standard cannot be “scorm13”.'],
		[['export', 'sound', '--mastery-score', '101'], '“101” is no mastery score.'],
		[['export', 'sound', '--valid-for', 'ever'], '“ever” is no time that a pass holds.'],
		[['export', 'sound', '--local', 'policy'], '“policy” is no local text.'],
		[['export', 'sound', '--local', 'nobody=x'], 'no such local insert'],
	])('%j is not understood: the reason, and exit code 2', async (args, reason) => {
		const { code, warned } = await line.run(...args);

		expect(code).toBe(2);
		expect(warned).toContain(reason);
	});

	test('a project without modules is told how to begin', async () => {
		await rm(line.project.modules, { recursive: true });

		const { code, warned } = await line.run('check');

		expect(code).toBe(1);
		expect(warned).toContain(`There is no folder ${line.project.modules}.`);
		expect(warned).toContain('Each module is a folder below it');
	});
});

describe('handover check', () => {
	test('a sound module passes', async () => {
		const { code, said } = await line.run('check');

		expect(said).toBe('Checking 1 module … 0.0 s\nNo problems.\n');
		expect(code).toBe(0);
	});

	test('every error is printed, with its place and the number of them', async () => {
		await appendFile(
			inModule('the-photo.md'),
			'\n## Nobody comes here\n\n- [On](#nowhere) `best`\n',
		);

		const { code, said } = await line.run('check');

		expect(code).toBe(1);
		expect(said).toMatch(
			/^modules\/sound\/the-photo\.md:\d+:\d+ {2}.+ \(choice-target-missing\)$/m,
		);
		expect(said).toMatch(/\n\d+ errors?, \d+ warnings?\.\n$/);
	});

	test('accepted warnings are counted, and listed with their reasons when asked for', async () => {
		const manifest = await readFile(inModule('module.yaml'), 'utf8');
		await writeFile(
			inModule('module.yaml'),
			`# accept: media-unused media/spare.svg: For posters.\n${manifest}`,
		);
		await writeFile(inModule('media/spare.svg'), '<svg/>');

		const { code, said } = await line.run('check');
		const listed = await line.run('check', '--accepted');

		expect(code).toBe(0);
		expect(said).toContain(
			'No problems. 1 warning accepted; “handover check --accepted” lists it.',
		);
		expect(listed.said).toContain(
			'modules/sound/media/spare.svg:1:1  A media file is not used. (media-unused)',
		);
		expect(listed.said).toContain('  Accepted: For posters.');
	});

	test('the reading age is listed when asked for, with the words that raise it', async () => {
		const hard =
			'Organisational accountability necessitates comprehensive confidentiality considerations throughout every interprofessional collaboration.';
		const photo = await readFile(inModule('the-photo.md'), 'utf8');
		await writeFile(inModule('the-photo.md'), photo.replace('Sam thanks you.', hard));

		const { said } = await line.run('check', '--reading');

		expect(said).toMatch(
			/^sound: \d+ screens measured; reading age \d+ to \d+\. Up to 11 \(the target\): \d+; up to 14 \(where a term needs it\): 0; above: 1\.$/m,
		);
		const listed = said.split('\n').filter((text) => /^ *\d+ {2}modules\//.test(text));
		const ages = listed.map((text) => Number.parseInt(text, 10));
		expect(ages).toEqual(ages.toSorted((a, b) => a - b));
		expect(listed).toContain('  8  modules/sound/module.yaml:1  start screen, 19 words');
		expect(listed.at(-1)).toMatch(
			/^ *\d\d {2}modules\/sound\/the-photo\.md:35 {2}scene “A quiet word”, 10 words: organisational, accountability, /,
		);
		expect(said).toMatch(/^ {5}Hardest sentence: “Organisational accountability necessitates/m);
	});

	test('a lock that is behind its module is refused with --ci, and only then', async () => {
		expect((await line.run('check')).code).toBe(0);

		const { code, said } = await line.run('check', '--ci');

		expect(code).toBe(1);
		expect(said).toContain('(lock-stale)');
	});
});

describe('handover ids', () => {
	test('writes the lock and names what was added; a second time there is nothing to do', async () => {
		const first = await line.run('ids');
		const written = await readFile(inModule('ids.lock.json'), 'utf8');
		const second = await line.run('ids');

		expect(first.code).toBe(0);
		expect(first.said).toContain('sound: wrote ids.lock.json;');
		expect(first.said).toMatch(/^ {2}\+ scenario the-photo$/m);
		expect(JSON.parse(written)).toMatchObject({ module: 'sound', format: 1 });
		expect(second.said).toContain('sound: nothing to do.');
		expect((await line.run('check', '--ci')).code).toBe(0);
	});

	test('a module with errors keeps its lock', async () => {
		await writeFile(inModule('the-photo.md'), 'no scenario');

		const { code, said } = await line.run('ids');

		expect(code).toBe(1);
		expect(said).toContain('sound: the lock stays as it is, for the module has errors.');
		await expect(readFile(inModule('ids.lock.json'))).rejects.toThrow('ENOENT');
	});
});

describe('handover release', () => {
	test('a lock that is behind its module is not released', async () => {
		const { code, warned } = await line.run('release', 'sound');

		expect(code).toBe(1);
		expect(warned).toContain('Run “npx handover ids”');
	});

	test('closes the open revision, once', async () => {
		await line.run('ids');

		const first = await line.run('release', 'sound');
		const second = await line.run('release', 'sound');

		expect(first.code).toBe(0);
		expect(first.said).toContain('is released. Commit ');
		expect(await readFile(inModule('ids.lock.json'), 'utf8')).toContain('"released"');
		expect(second.code).toBe(1);
		expect(second.warned).toContain('nothing to release');
	});
});

describe('handover preview', () => {
	test('before a build it says what to do', async () => {
		const { code, warned } = await line.run('preview');

		expect(code).toBe(1);
		expect(warned).toContain('Run “npx handover build” first');
	});

	test('prints both addresses, serves, and stops when asked to', async () => {
		const { site, lms } = line.project;
		await mkdir(site, { recursive: true });
		await mkdir(lms, { recursive: true });
		await writeFile(join(site, 'index.html'), 'All modules');
		await writeFile(join(lms, 'index.html'), 'Embedded LMS');

		const ended = line.run('preview', '--port', '0');
		await expect.poll(() => line.said()).toContain('Ctrl+C');
		const [siteAddress = '', lmsAddress = ''] = line.said().match(/http:\/\/\S+/g) ?? [];
		const pages = await Promise.all(
			[siteAddress, lmsAddress].map(async (address) => (await fetch(address)).text()),
		);
		line.stop();

		expect(pages).toEqual(['All modules', 'Embedded LMS']);
		expect((await ended).code).toBe(0);
		await expect(fetch(siteAddress)).rejects.toThrow();
	});
});
