import type { Frame, Page } from '@playwright/test';
import { Learner } from './learner.ts';
import { expect, test } from './test.ts';

/** Tabs until the control that `matches` names has focus. */
async function tabTo(page: Page, frame: Frame, matches: (name: string) => boolean): Promise<void> {
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		const name = await frame.evaluate(() => {
			const element = document.activeElement;
			const label =
				element instanceof HTMLInputElement
					? element.labels?.[0]?.textContent
					: element?.textContent;
			return (label ?? '').trim();
		});
		if (matches(name)) return;
	}
	throw new Error('The control could not be reached by the Tab key.');
}

/** A whole scenario, from *Start* to *Exit*, focus going to each new heading. */
async function takeByKeyboard(page: Page, frame: Frame, learner: Learner): Promise<void> {
	const tab = (matches: (name: string) => boolean): Promise<void> => tabTo(page, frame, matches);
	await tab((name) => name === 'Start');
	await page.keyboard.press('Enter');
	await learner.sees('tasks');
	await expect(learner.heading).toBeFocused();
	await tab((name) => name.startsWith('Continue: '));
	await page.keyboard.press('Enter');
	await learner.sees('intro');
	await tab((name) => name === 'Start the scenario');
	await page.keyboard.press('Enter');

	for (let screens = 0; screens < 40; screens += 1) {
		await learner.sees('scene', 'choice-feedback', 'debrief');
		await expect(learner.heading).toBeFocused();
		const kind = await learner.kind();
		if (kind === 'debrief') break;
		const heading = `${kind} ${(await learner.heading.textContent()) ?? ''}`;
		if (kind === 'scene') {
			const first = (await frame.getByRole('group').locator('label').first().textContent()) ?? '';
			await tab((name) => name === first.trim());
			await page.keyboard.press('Space');
		}
		await tab((name) => name === 'Continue');
		await page.keyboard.press('Enter');
		await expect
			.poll(async () => `${await learner.kind()} ${(await learner.heading.textContent()) ?? ''}`)
			.not.toBe(heading);
	}

	await learner.sees('debrief');
	await tab((name) => name === 'Exit');
	await page.keyboard.press('Enter');
	await learner.sees('ended');
	await expect(learner.heading).toBeFocused();
}

test('a whole scenario is taken by keyboard alone on the site', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await takeByKeyboard(page, page.mainFrame(), learner);
});

test('a whole scenario is taken by keyboard alone in the frame of an LMS', async ({
	page,
	socialMedia,
	lms,
}) => {
	await lms.launch({ package: 'social-media-1.0.0-scorm12.zip' });
	const learner = new Learner(lms.frame, socialMedia);
	await learner.sees('start');
	const frame = page.frames().find((candidate) => candidate.url().includes('/lms/run/'));
	if (frame === undefined) throw new Error('The LMS shows no package.');
	await frame.getByRole('heading', { level: 1 }).click();

	await takeByKeyboard(page, frame, learner);
});
