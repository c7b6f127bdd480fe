import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import type { Learner } from './learner.ts';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';

async function passOnSite(learner: Learner): Promise<void> {
	await learner.start();
	await learner.takeScenarios();
	await learner.openNext();
	await learner.takeAssessment('correctly');
	await learner.continue();
	await learner.sees('result');
}

async function expectAccessibleAtAnyWidth(page: Page, what: string): Promise<void> {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await expectAccessible(page, `${what}, ${String(width)} pixels wide`);
	}
}

/** How many pages a PDF has, by its own page objects. */
function pagesIn(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function saveResults(page: Page, learner: Learner, as: string): Promise<Buffer> {
	const downloading = page.waitForEvent('download');
	await learner.press(as);
	return readFile(await (await downloading).path());
}

async function check(page: Page, name: string, file: Buffer | string, reference: string) {
	await page
		.getByLabel('Results file')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
	await page.getByLabel('Reference').fill(reference);
	await page.getByRole('button', { name: 'Check' }).click();
}

test('a pass on the site gives a certificate on one page, and a results file that belongs to it', async ({
	page,
	learner,
	modulePage,
	server,
}) => {
	await page.goto(modulePage);
	await passOnSite(learner);
	await learner.press('Your certificate');

	await page.getByLabel('Your name').fill('Anjali Patel');

	const certificate = page.getByRole('article');
	const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
	for (const fact of ['Anjali Patel', today, '100%', '10 of 12', '1.0.0', 'CSTF lead']) {
		await expect(certificate).toContainText(fact);
	}
	await expectAccessibleAtAnyWidth(page, 'the certificate');

	await page.emulateMedia({ media: 'print' });
	await expect(certificate).toBeVisible();
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByLabel('Your name')).toBeHidden();
	expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(1);
	await page.emulateMedia({ media: null });

	await learner.press('Cymraeg');
	await expect(certificate).toContainText('Tystysgrif');
	await expect(certificate).toContainText('Anjali Patel');
	const inWelsh = await saveResults(page, learner, 'Cadw fel tabl (CSV)');
	await learner.press('English');
	const csv = await saveResults(page, learner, 'Save as a table (CSV)');
	const json = await saveResults(page, learner, 'Save as data (JSON)');
	const reference =
		(await certificate.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}$/).textContent()) ?? '';

	await page.goto(server.siteAddress);
	await page.getByRole('link', { name: 'Check a certificate' }).click();
	const verdict = page.locator('#verdict').getByRole('heading');
	for (const [name, file] of [
		['results.csv', csv],
		['canlyniadau.csv', inWelsh],
		['results.json', json],
	] as const) {
		await check(page, name, file, reference.toLowerCase().replaceAll('-', ' '));
		await expect(verdict).toHaveText('They belong together');
		await expect(verdict).toBeFocused();
		await expect(page.locator('#verdict')).toContainText(today);
	}
	await expectAccessibleAtAnyWidth(page, 'a checked certificate');

	await check(page, 'results.csv', csv.toString().replaceAll('"100"', '"90"'), reference);
	await expect(verdict).toHaveText('The file was changed');
	await check(page, 'results.json', json, '2222-2222-2222');
	await expect(verdict).toHaveText('They do not belong together');
	await check(page, 'results.json', json.toString().replace('"version"', '"no"'), reference);
	await expect(page.locator('#verdict')).toContainText('“Version”');
	await check(page, 'letter.csv', 'Dear team', reference);
	await expect(verdict).toHaveText('This is not a results file');
	await expectAccessibleAtAnyWidth(page, 'a refused certificate');
});

test('the certificate can be printed again on another day, with the day of the pass', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.clock.install({ time: new Date('2026-01-31T10:00:00Z') });
	await page.goto(modulePage);
	await passOnSite(learner);
	await page.clock.setFixedTime(new Date('2026-02-09T10:00:00Z'));
	await page.reload();
	await learner.press(/^Carry on|^Yes|^Continue/);
	await learner.press('Your certificate');

	await expect(page.getByRole('article')).toContainText('31 January 2026');
});

test('in an LMS the certificate has the name that the LMS gives, and says where the day of the pass is', async ({
	socialMedia,
	lms,
	learnerInLms: learner,
}) => {
	await lms.remember(socialMedia.compiled, 'everything');
	await lms.launch({ package: zip, afterPass: 'normal' });
	await learner.press('Your certificate');

	const certificate = learner.root.getByRole('article');
	await expect(certificate.locator('.handover-certificate__name')).not.toBeEmpty();
	await expect(certificate).toContainText('The training record has the day of the pass.');
	await expect(learner.root.getByLabel('Your name')).toHaveCount(0);
});

test('the page that checks certificates is accessible, says what is missing, and is there in Welsh', async ({
	page,
	server,
}) => {
	const asked: string[] = [];
	await page.goto(`${server.siteAddress}results/check/`);
	await expectAccessibleAtAnyWidth(page, 'the check page');
	page.on('request', (request) => asked.push(request.url()));

	await page.getByLabel('Reference').fill('O1');
	await page.getByLabel('Reference').press('Enter');

	await expect(page.locator('#errors')).toBeFocused();
	await expect(page).toHaveTitle('Error: Check a certificate');
	await expectAccessibleAtAnyWidth(page, 'the check page with errors');
	await page.getByRole('link', { name: 'Choose the results file' }).press('Enter');
	await expect(page.getByLabel('Results file')).toBeFocused();
	expect(asked).toEqual([]);

	await page.getByRole('link', { name: 'Cymraeg' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gwirio tystysgrif');
	await page.getByRole('button', { name: 'Gwirio' }).click();
	await expect(page.locator('#errors')).toContainText('Dewiswch y ffeil ganlyniadau');
	await expectAccessible(page, 'the check page in Welsh');
});
