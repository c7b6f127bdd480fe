import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { writeFileLists } from '../../src/cli/write-file-lists.ts';
import { startServer, type RunningServer } from '../../src/cli/server/start-server.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test as base } from './test.ts';

const built = fileURLToPath(new URL('../../dist', import.meta.url));
const playerScript = /Later\.[^/]+\.js$/;

interface OwnSite {
	/** A copy of the built site that the test may change. */
	readonly folder: string;
	readonly address: string;
	readonly modulePage: string;
}

const test = base.extend<{ readonly site: OwnSite }>({
	site: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'handover-site-'));
		await cp(join(built, 'site'), folder, { recursive: true });
		const server: RunningServer = await startServer({
			port: 0,
			site: folder,
			packages: join(built, 'scorm'),
		});
		const address = server.siteAddress;
		await use({ folder, address, modulePage: `${address}modules/social-media/` });
		await server.stop();
		await rm(folder, { recursive: true });
	},
});

const keep = (page: Page) => page.getByRole('button', { name: /^Keep on this device/ });
const kept = (page: Page) => page.getByText('Kept on this device', { exact: true });
const offer = (page: Page) => page.locator('#new-version');

async function keepModule(page: Page, site: OwnSite): Promise<void> {
	await page.goto(site.address);
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
}

/** Until a module's page that was opened is kept in the background. */
async function untilKept(page: Page): Promise<void> {
	const isKept = async () => {
		if (navigator.serviceWorker.controller === null) return false;
		const marks = (await caches.keys()).find((name) => name.startsWith('handover-taken:'));
		return marks !== undefined && (await (await caches.open(marks)).keys()).length > 0;
	};
	await expect.poll(() => page.evaluate(isKept)).toBe(true);
}

/** Publishes another edition: the summary says so. */
async function publish(site: OwnSite): Promise<void> {
	const path = join(site.folder, 'modules', 'social-media', 'index.html');
	const html = await readFile(path, 'utf8');
	await writeFile(path, html.replaceAll('</title>', ' (second edition)</title>'));
	await writeFileLists(site.folder);
}

async function edition(page: Page): Promise<boolean> {
	const html = await page.evaluate(async () => (await fetch(location.href)).text());
	return html.includes('(second edition)');
}

test('a module that is kept can be taken to its end without the network', async ({
	page,
	context,
	learner,
	site,
}) => {
	await keepModule(page, site);
	await context.setOffline(true);

	await page.reload();
	await expect(kept(page)).toBeVisible();
	await page.locator('.handover-catalogue a').first().click();
	await learner.start();
	await learner.takeScenarios();
	await learner.openNext();
	await learner.takeAssessment('correctly');

	await expect(learner.heading).toHaveText('You passed');
});

test('a module that was opened once opens without the network', async ({
	page,
	context,
	learner,
	site,
}) => {
	await page.goto(site.modulePage);
	await untilKept(page);
	await context.setOffline(true);

	await page.goto(site.modulePage);

	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.sees('scene');
});

test('a device that saves data keeps nothing that nobody asked for', async ({ page, site }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	const listed = page.waitForResponse(/files\.json$/);
	await page.goto(site.modulePage);
	await listed;
	await page.waitForTimeout(500);

	const names = await page.evaluate(() => caches.keys());
	expect(names.filter((name) => name.startsWith('handover-module:'))).toEqual([]);
});

test('a broken download serves nothing, and is taken up where it stopped', async ({
	page,
	context,
	site,
}) => {
	await page.goto(site.address);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await context.route(/content\/the-photo/, (route) => route.abort());
	await keep(page).click();
	await expect(page.getByText('The connection broke.')).toBeVisible();
	await expect(kept(page)).toHaveCount(0);
	await context.setOffline(true);
	await page.goto(site.modulePage);
	await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
	await context.setOffline(false);
	await context.unroute(/content\/the-photo/);
	const before = asked.filter((path) => playerScript.test(path)).length;

	await page.goto(site.address);

	await expect(kept(page)).toBeVisible();
	expect(before).toBe(1);
	expect(asked.filter((path) => playerScript.test(path))).toHaveLength(1);
});

test('a file that is not what was listed is not kept', async ({ page, context, site }) => {
	await page.goto(site.address);
	await context.route(/content\/the-photo/, (route) => route.fulfill({ body: 'Sign in' }));

	await keep(page).click();

	await expect(page.getByText('The module changed while it came in.')).toBeVisible();
});

test('cancelling a download leaves nothing of it', async ({ page, context, site }) => {
	await page.goto(site.address);
	await context.route(/content\/the-photo/, () => undefined);
	await keep(page).click();
	await expect(page.getByRole('progressbar')).toBeVisible();

	await page.getByRole('button', { name: /^Cancel/ }).click();

	await expect(page.getByText('Nothing of it is left')).toBeVisible();
	await expect(keep(page)).toBeFocused();
	const names = await page.evaluate(() => caches.keys());
	expect(names.filter((name) => name.startsWith('handover-module:'))).toEqual([]);
});

test('removing a module keeps the progress', async ({ page, learner, site }) => {
	await page.goto(site.modulePage);
	await learner.start();
	await learner.openNext();
	await untilKept(page);
	await page.goto(site.address);

	await page.getByRole('button', { name: /^Remove/ }).click();

	await expect(keep(page)).toBeVisible();
	await expect(page.getByText('Your progress is still saved.')).toBeVisible();
	await expect(page.getByText('Nothing yet.')).toBeVisible();
});

test('a new edition is offered in mid-module, waits, and keeps the place when it is taken', async ({
	page,
	context,
	learner,
	site,
}) => {
	await page.goto(site.modulePage);
	await untilKept(page);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();
	await learner.sees('choice-feedback');
	await learner.continue();
	const heading = (await learner.heading.textContent()) ?? '';
	await expect(learner.saved).toHaveText('Saved in this browser');
	await publish(site);

	await page.reload();
	await expect(offer(page)).toContainText('A new version of this module is ready.');
	expect(await edition(page)).toBe(false);
	await page.reload();
	await expect(offer(page)).toBeVisible();
	expect(await edition(page)).toBe(false);
	await expectAccessible(page, 'an offered edition');

	const loaded = page.waitForEvent('load');
	await offer(page).getByRole('button', { name: 'Take it now' }).click();
	await loaded;

	expect(await edition(page)).toBe(true);
	await expect(offer(page)).toHaveCount(0);
	await arrive();
	await context.setOffline(true);
	await page.reload();
	expect(await edition(page)).toBe(true);
	await arrive();

	async function arrive(): Promise<void> {
		const asked = learner.root.getByRole('button', { name: 'Yes, carry on from there' });
		await expect(asked.or(learner.root.locator('[data-screen="scene"]'))).toBeVisible();
		if (await asked.isVisible()) await asked.click();
		await expect(learner.heading).toHaveText(heading);
	}
});

test('a new edition is taken from the list where nobody has begun', async ({ page, site }) => {
	await keepModule(page, site);
	await publish(site);
	await page.reload();
	await expect(kept(page)).toBeVisible();

	await expect(async () => {
		await page.goto(site.modulePage);
		expect(await edition(page)).toBe(true);
	}).toPass();
});

test('the list fits a phone, has no barrier, and is there in Welsh', async ({ page, site }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(site.address);
	await expect(keep(page)).toBeVisible();
	await expectAccessible(page, 'the list of modules');
	await keep(page).click();
	await expect(kept(page)).toBeVisible();
	await expectAccessible(page, 'the list of modules');

	await page.getByRole('link', { name: 'Cymraeg' }).click();

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Modiwlau hyfforddi');
	await expect(page.getByText('Wedi’i gadw ar y ddyfais hon', { exact: true })).toBeVisible();
	await expectAccessible(page, 'the list of modules');
	await page.goto(site.address);
	await expect(page).toHaveURL(/\/cy\/$/);
});

test('the site can be installed', async ({ page, site }) => {
	await page.goto(site.address);
	await page.evaluate(() => navigator.serviceWorker.ready);
	const protocol = await page.context().newCDPSession(page);

	const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');

	expect(
		installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'),
	).toEqual([]);
});
