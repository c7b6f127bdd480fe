import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { openProject } from '../../src/cli/project.ts';
import { createTerminal } from '../../src/cli/terminal.ts';
import { breakPackage, thatDrops, thatRuns } from '../fixtures/broken-package.ts';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';

/** Everything that `handover verify` prints of these packages, in the LMS that follows the standard. */
async function verify(...paths: readonly string[]): Promise<{ code: number; said: string }> {
	let said = '';
	const output = { write: (text: string) => (said += text) };
	const terminal = createTerminal(output, output);
	const context = { project: openProject(), terminal, stop: new AbortController().signal };
	const code = await run(['verify', ...paths, '--lms', 'standard'], context);
	return { code, said };
}

test('verify names LMS and play for everything that a broken package does wrong', async ({}, info) => {
	const sound = await readFile(join(openProject().packages, zip));
	const playable = info.outputPath('playable.zip');
	const unplayable = info.outputPath('unplayable.zip');
	await writeFile(
		playable,
		breakPackage(
			sound,
			thatRuns('new Image().src = "https://elsewhere.example/count"'),
			thatDrops('return element === "cmi.core.score.raw"'),
			thatDrops('return element === "cmi.core.lesson_status" && value !== "incomplete"'),
			thatDrops('return element === "cmi.suspend_data"'),
			// What was lost on the way is never sent again.
			thatDrops(`if (!element.endsWith('.result')) return false;
				window.sent ??= new Set();
				const again = window.sent.has(element);
				window.sent.add(element);
				return again;`),
		),
	);
	await writeFile(
		unplayable,
		breakPackage(
			sound,
			[/content\/the-rant\./, () => undefined],
			[/^imsmanifest\.xml$/, (xml) => xml.replace('<organizations', '<surprise/><organizations')],
		),
	);

	const { code, said } = await verify(playable, unplayable);

	expect(code).toBe(1);
	const lines = said.split('\n').map((line) => line.trim());
	const wrong = (play: string, problem: string | RegExp) => {
		expect(lines.filter((line) => line.startsWith(`Standard, ${play}: `)).join('\n')).toMatch(
			problem,
		);
	};
	wrong('Taken to a pass', /elsewhere\.example\/count/);
	wrong('Taken to a pass', 'The score that the LMS holds is missing, and “100” was expected.');
	wrong(
		'Taken to a pass',
		'The status that the LMS holds is “incomplete”, and “passed” was expected.',
	);
	wrong('Every question wrong', 'The suspend data is empty');
	wrong(
		'Left half-way, opened on another computer',
		/Left at scene “.+”, the learner came back to start “.+”\./,
	);
	wrong(
		'Network lost again and again',
		/The LMS holds \d+ interactions with a result, and \d+ after “Taken/,
	);
	expect(said).toContain('It is not as it was exported, so it is not played.');
	expect(said).toMatch(/content\/the-rant\..*, an activity of the module, is missing\./);
	expect(said).toContain('2 packages, 2 with something wrong.');
});
