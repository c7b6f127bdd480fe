import { Learner } from './learner.ts';
import { expect, test } from './test.ts';

test('a learner takes the module from the first screen to a pass', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();

	await learner.takeScenarios();
	await learner.openNext();
	await learner.takeAssessment('correctly');

	await expect(learner.heading).toHaveText('You passed');
	await learner.continue();
	await learner.sees('result');
	await expect(learner.heading).toHaveText('You have passed');
	await expect(learner.saved).toHaveText('Saved in this browser');
});

test('another way through a scenario is practice and changes nothing that is recorded', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();
	await learner.takeScenario();
	const ending = await learner.root.locator('[data-screen]').innerText();

	await learner.root
		.getByRole('button', { name: /^Try another way/ })
		.first()
		.click();
	await learner.sees('scene');
	await expect(learner.root.getByText('Practice: you are trying another way.')).toBeVisible();
	await learner.takeScenario();
	await learner.continue();

	await learner.sees('tasks');
	await expect(learner.root.getByText('Finished', { exact: true })).toHaveCount(1);
	expect(ending).not.toBe('');
});

test('the browser’s Back shows earlier screens that cannot be changed', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	const first = await learner.heading.textContent();
	await learner.decide();
	await learner.sees('choice-feedback');

	await page.goBack();

	await learner.sees('scene');
	await expect(learner.heading).toHaveText(first ?? '');
	await expect(learner.root.getByText('You are looking back')).toBeVisible();
	await expect(learner.root.getByRole('button', { name: 'Continue', exact: true })).toHaveCount(0);
	for (const radio of await learner.root.getByRole('radio').all())
		await expect(radio).toBeDisabled();
	await learner.press('Return to where you were');
	await learner.sees('choice-feedback');
});

test('pressing Continue with nothing picked says so and keeps the learner there', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');

	await learner.press('Continue');

	const summary = learner.root.locator('.nhsuk-error-summary');
	await expect(summary).toContainText('There is a problem');
	await expect(summary).toBeFocused();
	await expect(page).toHaveTitle(/^Error: /);
	await summary.getByRole('link', { name: 'Select what you would do' }).click();
	await expect(learner.root.getByRole('radio').first()).toBeFocused();
});

test('a second learner at the same computer is asked whose place it is', async ({
	page,
	context,
	learner,
	modulePage,
	socialMedia,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();
	await expect(learner.saved).toHaveText('Saved in this browser');
	await page.close();

	const page2 = await context.newPage();
	await page2.goto(modulePage);
	const second = new Learner(page2, socialMedia);
	await second.sees('asking');
	await second.press('No, start from the beginning');

	await second.sees('start');
	await page2.reload();
	await second.sees('start');
});
