import { execFileSync } from 'node:child_process';
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../src/cli/browser/find-browser.ts';
import { EmbeddedLms } from './lms.ts';
import { Learner } from './learner.ts';
import type { ModuleUnderTest } from './module-under-test.ts';
import { expect, test } from './test.ts';

/** Two decisions into the first scenario; gives what is on the screen then. */
async function goIntoTheFirstScenario(
	page: Page,
	address: string,
	module: ModuleUnderTest,
): Promise<string> {
	const learner = new Learner(page, module);
	await page.goto(address);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	for (let decided = 0; decided < 2; decided += 1) {
		await learner.decide();
		await learner.sees('choice-feedback');
		await learner.continue();
	}
	await expect(learner.saved).toHaveText('Saved in this browser');
	return (await learner.heading.textContent()) ?? '';
}

async function expectTheSamePlace(
	page: Page,
	address: string,
	module: ModuleUnderTest,
	heading: string,
): Promise<void> {
	const learner = new Learner(page, module);
	await page.goto(address);
	await learner.sees('asking');
	await learner.press('Yes, carry on from there');
	await learner.sees('scene');
	await expect(learner.heading).toHaveText(heading);
	await learner.press('Back');
	await expect(learner.root.getByText('You are looking back')).toBeVisible();
	await learner.press('Return to where you were');
	await expect(learner.heading).toHaveText(heading);
}

test('leaving by Exit in mid-scenario keeps the exact place', async ({
	page,
	context,
	learner,
	modulePage,
	socialMedia,
}) => {
	const heading = await goIntoTheFirstScenario(page, modulePage, socialMedia);

	await learner.exit();

	await learner.sees('ended');
	await expect(learner.heading).toHaveText('Saved. You can close this window.');
	await expectTheSamePlace(await context.newPage(), modulePage, socialMedia, heading);
});

test('closing the tab in mid-scenario keeps the exact place', async ({
	page,
	context,
	modulePage,
	socialMedia,
}) => {
	const heading = await goIntoTheFirstScenario(page, modulePage, socialMedia);

	await page.close();

	await expectTheSamePlace(await context.newPage(), modulePage, socialMedia, heading);
});

test('killing the browser in mid-scenario keeps the exact place', async ({
	modulePage,
	socialMedia,
}) => {
	const profile = mkdtempSync(join(tmpdir(), 'handover-profile-'));
	const launch = (): Promise<BrowserContext> =>
		chromium.launchPersistentContext(profile, {
			executablePath: findBrowser(),
			args: browserArguments,
		});
	try {
		const first = await launch();
		const heading = await goIntoTheFirstScenario(
			first.pages()[0] ?? (await first.newPage()),
			modulePage,
			socialMedia,
		);

		kill(profile);
		await first.close().catch(() => undefined);

		const second = await launch();
		await expectTheSamePlace(await second.newPage(), modulePage, socialMedia, heading);
		await second.close();
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
});

test('what was picked but not submitted is all that a closed tab loses', async ({
	page,
	context,
	modulePage,
	socialMedia,
}) => {
	const heading = await goIntoTheFirstScenario(page, modulePage, socialMedia);
	await page.getByRole('radio').first().check();

	await page.close({ runBeforeUnload: false });

	const back = await context.newPage();
	await expectTheSamePlace(back, modulePage, socialMedia, heading);
	await expect(back.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('killing the browser in mid-scenario keeps the exact place in an LMS', async ({
	server,
	socialMedia,
}) => {
	const profile = mkdtempSync(join(tmpdir(), 'handover-profile-'));
	const open = async (): Promise<{ browser: BrowserContext; learner: Learner; page: Page }> => {
		const browser = await chromium.launchPersistentContext(profile, {
			executablePath: findBrowser(),
			args: browserArguments,
		});
		const page = browser.pages()[0] ?? (await browser.newPage());
		const lms = new EmbeddedLms(page, server.lmsAddress);
		await lms.launch({ package: 'social-media-1.0.0-scorm12.zip' });
		return { browser, page, learner: new Learner(lms.frame, socialMedia) };
	};
	try {
		const first = await open();
		await first.learner.start();
		await first.learner.openNext();
		await first.learner.press('Start the scenario');
		await first.learner.decide();
		await first.learner.continue();
		await expect(first.learner.saved).toHaveText('Saved to your training record');
		// This LMS keeps its records in local storage, which Chromium writes to disk every few seconds.
		await first.page.waitForTimeout(7_000);
		await first.learner.decide();
		await first.learner.continue();
		const heading = (await first.learner.heading.textContent()) ?? '';

		kill(profile);
		await first.browser.close().catch(() => undefined);

		const second = await open();
		await second.learner.sees('scene');
		await expect(second.learner.heading).toHaveText(heading);
		await second.browser.close();
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
});

/** Ends the browser of this profile at once, as a power cut would: its lock names the process. */
function kill(profile: string): void {
	const process = readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1);
	execFileSync('kill', ['-9', process ?? '']);
}
