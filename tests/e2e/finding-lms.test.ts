import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Learner } from './learner.ts';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';
const missing = /^No training system was found/;

/** A page at an address of the LMS's own origin, with the package in its frame. */
async function openHost(page: Page, origin: string, script: string): Promise<void> {
	const address = `${origin}host.html`;
	const frame = `<iframe src="run/${zip}/modules/social-media/index.html" title="Content" width="900" height="800"></iframe>`;
	await page.route(address, (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Host</title><script>${script}</script>${frame}`,
		}),
	);
	await page.goto(address);
}

for (const width of [1280, 320]) {
	test(`a package that no LMS opened says so, and can be taken all the same, at ${width} pixels`, async ({
		page,
		server,
		socialMedia,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(`${server.lmsAddress}run/${zip}/modules/social-media/index.html`);
		const learner = new Learner(page, socialMedia);

		await expect(page.getByText(missing)).toBeVisible();
		await expect(page.getByText(/^Reference: H-/)).toBeVisible();
		await page.getByText('Details for the help desk').click();
		await expect(page.getByRole('button', { name: 'Copy details' })).toBeVisible();
		const found = await new AxeBuilder({ page }).analyze();
		expect(found.violations).toEqual([]);
		await learner.start();
		await learner.openNext();
		await learner.takeScenario();
		await expect(learner.saved).toHaveText('Saved in this browser');
	});
}

test('a package in the frame of another origin misses its LMS and goes on', async ({
	page,
	server,
	socialMedia,
}) => {
	const content = `${server.lmsAddress}run/${zip}/modules/social-media/index.html`;
	await page.setContent(`<iframe src="${content}" width="900" height="800"></iframe>`);
	const learner = new Learner(page.frameLocator('iframe'), socialMedia);

	await expect(learner.root.getByText(missing)).toBeVisible();
	await learner.start();
});

test('an API that appears after the content is found', async ({ page, server, socialMedia }) => {
	await openHost(
		page,
		server.lmsAddress,
		`const calls = (window.calls = []);
		const say = (answer) => (...parameters) => (calls.push(parameters.join(' ')), answer);
		setTimeout(() => {
			window.API = {
				LMSInitialize: say('true'), LMSFinish: say('true'), LMSCommit: say('true'),
				LMSSetValue: say('true'), LMSGetLastError: () => '0',
				LMSGetValue: (name) => (name === 'cmi.core.student_id' ? '40817' : ''),
			};
		}, 900);`,
	);
	const learner = new Learner(page.frameLocator('iframe'), socialMedia);

	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();

	await expect
		.poll(() => page.evaluate(() => (window as Window & { calls?: string[] }).calls))
		.toContain('cmi.core.lesson_status incomplete');
	await expect(learner.root.getByText(missing)).toHaveCount(0);
});
