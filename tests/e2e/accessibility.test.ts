import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expectAccessible } from './expect-accessible.ts';
import { Learner } from './learner.ts';
import type { ModuleUnderTest } from './module-under-test.ts';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';

type Check = (what: string) => Promise<void>;

async function visitTheScenarioScreens(page: Page, learner: Learner, check: Check): Promise<void> {
	await check('start');
	await learner.start();
	await check('tasks');
	await learner.openNext();
	await check('scenario intro');
	await learner.press('Start the scenario');
	await check('scene');
	await learner.press('Continue');
	await check('scene with an error');
	await learner.decide();
	await check('choice feedback');
	await page.goBack();
	await check('an earlier screen');
	await learner.press('Return to where you were');
	await learner.continue();
	await learner.takeScenario();
	await check('debrief');
	for (const details of await page.locator('details').all()) {
		await details.evaluate((element) => element.setAttribute('open', ''));
	}
	await check('debrief, unfolded');
	await learner.exit();
	await check('ended');
	await page.reload();
	await learner.sees('asking');
	await check('asking');
}

async function visitTheAssessmentScreens(
	page: Page,
	learner: Learner,
	{ assessment }: ModuleUnderTest,
	check: Check,
): Promise<void> {
	await learner.sees('tasks');
	await check('tasks, carried on with');
	await learner.openNext();
	await check('assessment intro');
	await learner.press('Start the questions');
	await check('question');
	await learner.press('Continue');
	await check('question with an error');
	await learner.pick([
		(await page.getByRole('group').locator('label').first().textContent())?.trim() ?? '',
	]);
	await learner.continue();
	await check('answer feedback');
	await learner.continue();
	for (let left = assessment.questions - 1; left > 0; left -= 1) await learner.answer('wrongly');
	await check('attempt result, failed');
	await learner.press('Try again');
	await learner.takeAssessment('correctly');
	await check('attempt result, passed');
	await learner.continue();
	await check('result');
	await page.getByRole('link', { name: 'About this module' }).click();
	await check('about');
	await learner.press('Return to the module');
	await page.getByRole('link', { name: 'Accessibility statement' }).click();
	await check('accessibility statement');
}

for (const { name, width, height } of [
	{ name: 'wide', width: 1280, height: 900 },
	{ name: 'at 320 pixels', width: 320, height: 640 },
]) {
	test.describe(name, () => {
		test.use({ viewport: { width, height } });

		test(`every screen of a scenario is accessible, ${name}`, async ({
			page,
			learner,
			modulePage,
		}) => {
			await page.goto(modulePage);
			await visitTheScenarioScreens(page, learner, (what) => expectAccessible(page, what));
		});

		test(`every screen of an assessment is accessible, ${name}, in the window of an LMS`, async ({
			page,
			socialMedia,
			lms,
		}) => {
			await lms.remember(socialMedia.compiled, 'the scenarios');
			await lms.open(zip);
			const popup = page.waitForEvent('popup');
			await page.getByLabel('Open in').selectOption('window');
			await page.getByRole('button', { name: 'Launch', exact: true }).click();
			const opened = await popup;
			await opened.setViewportSize({ width, height });
			await visitTheAssessmentScreens(
				opened,
				new Learner(opened, socialMedia),
				socialMedia,
				(what) => expectAccessible(opened, what),
			);
		});
	});
}

test('a package is accessible in the frame of an LMS', async ({
	page,
	socialMedia,
	lms,
	learnerInLms: learner,
}) => {
	await lms.remember(socialMedia.compiled, 'the scenarios');
	await lms.launch({ package: zip });
	const check = async (what: string): Promise<void> => {
		// The package alone: the landmarks of the LMS's own page around it are not the package's.
		const { violations } = await new AxeBuilder({ page }).include(['iframe', 'html']).analyze();
		expect(
			violations.map(({ id }) => id),
			`axe on ${what}`,
		).toEqual([]);
	};
	await learner.sees('tasks');
	await check('tasks');
	await learner.openNext();
	await learner.press('Start the questions');
	await check('question');
	await learner.takeAssessment('correctly');
	await learner.continue();
	await check('result');
});

for (const width of [1280, 320]) {
	test(`the import guide in a package is accessible at ${String(width)} pixels, and asks for nothing`, async ({
		page,
		server,
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => asked.push(message.text()));
		await page.setViewportSize({ width, height: 800 });
		const address = `${server.lmsAddress}run/${zip}/import-guide.html`;

		await page.goto(address);

		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import guide');
		await expect(page.locator('body')).toHaveCSS('font-family', 'Arial, sans-serif');
		await expectAccessible(page, 'the import guide');
		expect(asked).toEqual([address]);
	});
}

test('the catalogue is accessible', async ({ page, server }) => {
	await page.goto(server.siteAddress);
	await expectAccessible(page, 'the catalogue');
});

test('the module is Welsh at a press, on any screen, without losing the place', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await expect(learner.heading).toHaveText('Break room');

	await learner.press('Cymraeg');

	await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
	await expect(learner.heading).toHaveText('Yr ystafell egwyl');
	await expect(learner.root.getByRole('button', { name: 'Parhau' })).toBeVisible();
	await expectAccessible(page, 'a scene in Welsh');
	await learner.press('English');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(learner.heading).toHaveText('Break room');
});
