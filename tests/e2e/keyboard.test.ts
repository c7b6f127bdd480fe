import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Tabs until the control that `matches` names has focus. */
async function tabTo(page: Page, matches: (name: string) => boolean): Promise<void> {
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const element = document.activeElement;
			const label =
				element instanceof HTMLInputElement
					? element.labels?.[0]?.textContent
					: element?.textContent;
			return (label ?? '').trim();
		});
		if (matches(name)) {
			await expect(page.locator(':focus')).toHaveCSS('outline-style', /.*/);
			return;
		}
	}
	throw new Error('The control could not be reached by the Tab key.');
}

test('a whole scenario is taken by keyboard alone, focus going to each new heading', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await tabTo(page, (name) => name === 'Start');
	await page.keyboard.press('Enter');
	await learner.sees('tasks');
	await expect(learner.heading).toBeFocused();
	await tabTo(page, (name) => name.startsWith('Continue: '));
	await page.keyboard.press('Enter');
	await learner.sees('intro');
	await tabTo(page, (name) => name === 'Start the scenario');
	await page.keyboard.press('Enter');

	for (let steps = 0; steps < 40; steps += 1) {
		await learner.sees('scene', 'choice-feedback', 'debrief');
		await expect(learner.heading).toBeFocused();
		const kind = await learner.kind();
		if (kind === 'debrief') break;
		const heading = `${kind} ${(await learner.heading.textContent()) ?? ''}`;
		if (kind === 'scene') {
			const first = (await page.getByRole('group').locator('label').first().textContent()) ?? '';
			await tabTo(page, (name) => name === first.trim());
			await page.keyboard.press('Space');
		}
		await tabTo(page, (name) => name === 'Continue');
		await page.keyboard.press('Enter');
		await expect
			.poll(async () => `${await learner.kind()} ${(await learner.heading.textContent()) ?? ''}`)
			.not.toBe(heading);
	}

	await learner.sees('debrief');
	await tabTo(page, (name) => name === 'Exit');
	await page.keyboard.press('Enter');
	await learner.sees('ended');
	await expect(learner.heading).toBeFocused();
});
