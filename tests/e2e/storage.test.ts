import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import type { Learner } from './learner.ts';
import { expect, test } from './test.ts';

async function takeFirstChoice(learner: Learner): Promise<void> {
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();
	await learner.sees('choice-feedback');
}

/** Of all entries the browser holds, their number. */
function countEntries(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('handover');
				opening.onerror = () => {
					reject(new Error('It could not be opened.'));
				};
				opening.onsuccess = () => {
					const database = opening.result;
					const counting = database.transaction('entries').objectStore('entries').count();
					counting.onsuccess = () => {
						database.close();
						resolve(counting.result);
					};
				};
			}),
	);
}

test('what a newer version of the site kept is left as it is, and the visit goes on', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(new URL('/robots.txt', modulePage).href);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('handover', 9000);
				opening.onupgradeneeded = () => {
					opening.result.createObjectStore('later').put('precious', 1);
				};
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			}),
	);

	await page.goto(modulePage);
	await takeFirstChoice(learner);

	await expect(learner.root.getByText('A newer version of this site has kept')).toBeVisible();
	await expectAccessible(page, 'a screen beside a newer database');
	const found = await page.evaluate(
		() =>
			new Promise<unknown>((resolve) => {
				const opening = indexedDB.open('handover');
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('later').objectStore('later').get(1);
					reading.onsuccess = () => {
						database.close();
						resolve([database.version, reading.result]);
					};
				};
			}),
	);
	expect(found).toEqual([9000, 'precious']);
});

test('a window that was in the way is closed, and all is kept', async ({
	page,
	learner,
	modulePage,
	context,
}) => {
	const other = await context.newPage();
	await other.goto(new URL('/robots.txt', modulePage).href);
	await other.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('handover', 1);
				opening.onsuccess = () => {
					resolve();
				};
			}),
	);

	await page.goto(modulePage);
	const blocked = learner.root.getByText('Another window stops this one');
	await expect(blocked).toBeVisible({ timeout: 20_000 });
	await takeFirstChoice(learner);
	await expectAccessible(page, 'a screen beside a window in the way');

	await other.close();

	await expect(blocked).toHaveCount(0);
	await expect(learner.saved).toHaveText('Saved in this browser');
	expect(await countEntries(page)).toBe(1);
});

test('what the browser cleared under the open page is kept again with the next entry', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await takeFirstChoice(learner);
	await expect(learner.saved).toHaveText('Saved in this browser');
	const browser = await page.context().newCDPSession(page);
	const { origin } = new URL(modulePage);

	await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
	await learner.continue();
	await learner.takeScenario();

	await expect(learner.saved).toHaveText('Saved in this browser');
	expect(await countEntries(page)).toBeGreaterThan(1);
	await expectAccessible(page, 'a screen after the browser cleared its storage');
});
