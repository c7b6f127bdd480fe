import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { exportModule } from '../../scorm/export-module.ts';
import { startServer } from '../../src/cli/server/start-server.ts';
import { expectAccessible } from './expect-accessible.ts';
import { Learner } from './learner.ts';
import { EmbeddedLms } from './lms.ts';
import { expect, test } from './test.ts';

const siteFolder = fileURLToPath(new URL('../../dist/site', import.meta.url));

async function openElsewhere(learner: Learner): Promise<void> {
	await learner.root.getByRole('link', { name: 'Carry on elsewhere' }).click();
	await learner.root.getByRole('heading', { name: 'Carry on elsewhere' }).waitFor();
}

async function readCode(learner: Learner): Promise<string> {
	await openElsewhere(learner);
	const code = await learner.root.locator('.handover-code').textContent();
	return (code ?? '').trim().replace(/\s+/g, ' ');
}

async function typeCode(learner: Learner, code: string): Promise<void> {
	await openElsewhere(learner);
	await learner.root.getByLabel('Code', { exact: true }).fill(code);
	await learner.press('Carry on from this code');
}

async function takeHalf(learner: Learner): Promise<void> {
	await learner.start();
	await learner.takeScenarios(3);
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();
	await learner.continue();
}

test('the code of a module half done is short, and restores the place on another device', async ({
	page,
	learner,
	modulePage,
	browser,
	socialMedia,
}) => {
	await page.goto(modulePage);
	await takeHalf(learner);
	const heading = await learner.heading.textContent();

	const code = await readCode(learner);

	console.log(`The code of the flagship half done: ${code} (${String(code.length)} characters)`);
	expect(code.length).toBeLessThanOrEqual(60);
	await expectAccessible(page, 'the code');
	const phone = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const other = await phone.newPage();
	await other.goto(modulePage);
	const there = new Learner(other, socialMedia);
	await typeCode(there, code.toLowerCase());
	await there.sees('scene', 'choice-feedback');
	await expect(there.heading).toHaveText(heading ?? '');
	await expect(there.saved).toHaveText('Saved in this browser');
	await other.reload();
	await there.press('Yes, carry on from there');
	await expect(there.heading).toHaveText(heading ?? '');
	await phone.close();
});

test('the address in the picture opens the module, and asks before it changes anything', async ({
	page,
	learner,
	modulePage,
	browser,
	socialMedia,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.takeScenarios(1);
	const code = (await readCode(learner)).replaceAll(' ', '');
	const phone = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const other = await phone.newPage();

	await other.goto(`${modulePage}#code=${code}`);

	const there = new Learner(other, socialMedia);
	await there.root.getByText('A code came with the address').waitFor();
	await expectAccessible(other, 'an offered code');
	expect(new URL(other.url()).hash).toBe('');
	await there.press('Carry on from this code');
	await there.sees('tasks');
	await expect(other.getByText('You are where your code left off.')).toBeVisible();
	await phone.close();
});

test('a wrong letter is said where it is, and a file brings the code without typing', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.takeScenarios(1);
	const code = await readCode(learner);
	const downloading = page.waitForEvent('download');
	await learner.press('Save the code as a file');
	const file = await (await downloading).path();
	expect(await readFile(file, 'utf8')).toContain(code.replaceAll(' ', '-'));

	const wrong = code.slice(0, 5) + (code[5] === 'B' ? 'C' : 'B') + code.slice(6);
	await page.getByLabel('Code', { exact: true }).fill(wrong);
	await learner.press('Carry on from this code');
	await expect(page.getByRole('alert')).toContainText('Check group 2');
	await expectAccessible(page, 'a code with an error');

	await page.getByLabel('Or open the file with your code').setInputFiles(file);
	await expect(page.getByText('Your code brought nothing new')).toBeVisible();
});

test('a package has no codes, unless the export asked for them', async ({
	page,
	lms,
	learnerInLms: learner,
	socialMedia,
}) => {
	await lms.launch({ package: 'social-media-1.0.0-scorm12.zip' });
	await learner.sees('start');
	await expect(learner.root.getByRole('link', { name: 'About this module' })).toBeVisible();
	await expect(learner.root.getByRole('link', { name: 'Carry on elsewhere' })).toBeHidden();

	const folder = await mkdtemp(join(tmpdir(), 'handover-codes-'));
	const { outline } = socialMedia.compiled;
	const options = { handover: 'practice', site: 'https://training.example/handover' } as const;
	await exportModule({ siteFolder, outputFolder: folder, module: outline, options });
	const server = await startServer({ port: 0, site: siteFolder, packages: folder });
	await takeCodeInLms(page, server.siteAddress, server.lmsAddress, new Learner(page, socialMedia));
	await server.stop();
	await rm(folder, { recursive: true });

	async function takeCodeInLms(there: Page, site: string, address: string, onSite: Learner) {
		await there.goto(`${site}modules/social-media/`);
		await onSite.start();
		await onSite.takeScenarios(2);
		const code = await readCode(onSite);
		const other = new EmbeddedLms(there, address);
		await other.launch({ package: 'social-media-1.0.0-scorm12.zip' });
		const inLms = new Learner(other.frame, socialMedia);

		await typeCode(inLms, code);

		await inLms.sees('tasks');
		await expect(inLms.root.getByText('Finished', { exact: true })).toHaveCount(2);
		await expect(inLms.saved).toHaveText('Saved to your training record');
	}
});
