import { expectAccessible } from './expect-accessible.ts';
import { heldText } from './held-data.ts';
import type { Learner } from './learner.ts';
import { expect, test } from './test.ts';

/** Gives a name and a PIN in the middle of the module. */
async function nameYourself(learner: Learner, name: string, pin: string): Promise<void> {
	await learner.root.getByRole('link', { name: 'Who is learning?' }).click();
	await learner.root.getByLabel('Your name').fill(name);
	await learner.root.getByLabel('A new PIN').fill(pin);
	await learner.press('Keep it');
	await learner.root.getByText(`You are learning as ${name}.`).waitFor();
}

test('a learner keeps their place under a PIN, and the next person sees none of it', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();
	await nameYourself(learner, 'Jo Ellis', '2468');
	await expectAccessible(page, 'the learner’s own page');
	await page.getByRole('link', { name: 'About this module' }).click();
	await expect(page.getByText('They are locked with your PIN.')).toBeVisible();
	await learner.press('Return to the module');
	await learner.sees('choice-feedback', 'scene');
	await learner.continue();
	const heading = await learner.heading.textContent();
	await expect(learner.saved).toHaveText('Saved in this browser');
	const held = await heldText(page);
	for (const secret of ['Ellis', '2468', '"chose"', '"ledger"']) {
		expect(held, secret).not.toContain(secret);
	}

	// The next person.
	await page.reload();
	await expect(learner.heading).toHaveText('Who is learning?');
	await expectAccessible(page, 'Who is learning?');
	await learner.press('Carry on without a name');
	await learner.sees('start');
	await learner.start();
	await expect(page.getByText('In progress')).toHaveCount(0);

	// The first one again, who mistypes at first.
	await page.reload();
	await learner.press(/^J\. E\./);
	await page.getByLabel('PIN', { exact: true }).fill('1111');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('That is not the PIN.');
	await expectAccessible(page, 'a PIN that is wrong');
	await page.getByLabel('PIN', { exact: true }).fill('2468');
	await page.keyboard.press('Enter');
	await expect(learner.heading).toHaveText(heading ?? '');
});

test('a learner removes themself, with all that they did', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();
	await nameYourself(learner, 'Jo Ellis', '2468');
	await page.getByText('Remove me and my progress from this computer').click();

	await learner.press('Yes, remove it all');

	await learner.sees('start');
	expect(await heldText(page)).not.toContain('J. E.');
});

test('a name or a PIN that is missing is asked for, and nothing is moved', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.root.getByRole('link', { name: 'Who is learning?' }).click();
	await learner.press('Keep it');
	await expect(page.getByRole('alert')).toContainText('Enter your name');
	await page.getByLabel('Your name').fill('Jo');
	await page.getByLabel('A new PIN').fill('12');
	await learner.press('Keep it');
	await expect(page.getByRole('alert')).toContainText('Enter a PIN of 4 to 12 digits');
	await expectAccessible(page, 'a PIN that is missing');
	expect(await heldText(page)).not.toContain('handover:learners');
});

test('in a package nobody is asked for a name', async ({ page, lms, learnerInLms: learner }) => {
	await lms.launch({ package: 'social-media-1.0.0-scorm12.zip' });
	await learner.sees('start');

	await expect(learner.root.getByRole('link', { name: 'Who is learning?' })).toBeHidden();
	await learner.start();
	await expect(learner.root.getByRole('link', { name: 'Who is learning?' })).toBeHidden();
	expect(await heldText(page)).not.toContain('handover:learners');
});
