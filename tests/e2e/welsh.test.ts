import { expectAccessible } from './expect-accessible.ts';
import { Learner } from './learner.ts';
import type { ModuleUnderTest } from './module-under-test.ts';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';
/** A learner of the embedded LMS who set Welsh there. */
const asksForWelsh = '20577';

/** In the second scene of the first scenario, with a choice picked and not yet made. */
async function goIntoAScene(learner: Learner): Promise<void> {
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();
	await learner.continue();
	await learner.sees('scene');
	await learner.root.getByRole('radio').last().check();
}

/** Every heading of the module, by the scene's key. */
function headingsOf({ compiled }: ModuleUnderTest): ReadonlyMap<string, string> {
	return new Map(
		compiled.activities
			.flatMap((activity) => (activity.kind === 'scenario' ? activity.scenes : []))
			.map(({ key, heading }) => [key, heading]),
	);
}

function translate(heading: string, from: ModuleUnderTest, to: ModuleUnderTest): string {
	const found = [...headingsOf(from)].find(([, candidate]) => candidate === heading);
	const translated = headingsOf(to).get(found?.[0] ?? '');
	if (translated === undefined) throw new Error(`No scene has the heading “${heading}”.`);
	return translated;
}

async function switchThereAndBack(
	learner: Learner,
	english: ModuleUnderTest,
	welsh: ModuleUnderTest,
): Promise<void> {
	const { heading, root } = learner;
	const inEnglish = (await heading.textContent())?.trim() ?? '';
	const screen = await root.locator('main').innerText();

	await learner.press('Cymraeg');

	await expect(root.locator('html')).toHaveAttribute('lang', 'cy');
	await expect(heading).toHaveText(translate(inEnglish, english, welsh));
	await expect(root.getByRole('radio').last()).toBeChecked();

	await learner.press('English');

	await expect(root.locator('html')).toHaveAttribute('lang', 'en');
	await expect(heading).toHaveText(inEnglish);
	await expect(root.getByRole('radio').last()).toBeChecked();
	expect(await root.locator('main').innerText()).toBe(screen);
}

test('a learner in a scene reads on in Welsh and in English again, and loses nothing', async ({
	page,
	learner,
	modulePage,
	socialMedia,
	socialMediaInWelsh,
}) => {
	await page.goto(modulePage);
	await goIntoAScene(learner);

	await switchThereAndBack(learner, socialMedia, socialMediaInWelsh);

	await learner.press('Cymraeg');
	const inWelsh = new Learner(page, socialMediaInWelsh);
	await inWelsh.takeScenario();
	await page.reload();
	await inWelsh.sees('asking');
	await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
});

test('in a package the language changes nothing in the record, and decisions in Welsh are recorded', async ({
	lms,
	learnerInLms: learner,
	socialMedia,
	socialMediaInWelsh,
}) => {
	await lms.launch({ package: zip });
	await goIntoAScene(learner);
	await expect(learner.saved).toHaveText('Saved to your training record');
	const before = await lms.committed('cmi.suspend_data');

	await switchThereAndBack(learner, socialMedia, socialMediaInWelsh);
	expect(await lms.committed('cmi.suspend_data')).toBe(before);

	await learner.press('Cymraeg');
	const inWelsh = new Learner(lms.frame, socialMediaInWelsh);
	await inWelsh.decide();
	await expect(inWelsh.saved).toHaveText('Wedi’i gadw yn eich cofnod hyfforddi');
	expect(await lms.committed('cmi.suspend_data')).not.toBe(before);
	const heading = (await inWelsh.heading.textContent()) ?? '';
	await inWelsh.exit();

	await lms.launch({ package: zip });
	await inWelsh.sees('choice-feedback');
	await expect(inWelsh.heading).toHaveText(heading);
});

test('an LMS whose learner set Welsh gets Welsh at first', async ({ lms, socialMediaInWelsh }) => {
	const learner = new Learner(lms.frame, socialMediaInWelsh);

	await lms.launch({ package: zip, learner: asksForWelsh });

	await expect(learner.root.locator('html')).toHaveAttribute('lang', 'cy');
	await expect(learner.heading).toHaveText(socialMediaInWelsh.compiled.outline.title);
	await learner.start();
	await learner.openNext();
	await learner.takeScenario();
	await lms.expectCommitted('cmi.core.lesson_status', 'incomplete');
});

test.describe('in a browser set to Welsh', () => {
	test.use({ locale: 'cy-GB' });

	test('the site opens the module in Welsh', async ({ page, modulePage, socialMediaInWelsh }) => {
		const learner = new Learner(page, socialMediaInWelsh);

		await page.goto(modulePage);

		await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
		await expect(learner.heading).toHaveText(socialMediaInWelsh.compiled.outline.title);
		await learner.start();
		await learner.openNext();
	});

	for (const { width, height } of [
		{ width: 1280, height: 900 },
		{ width: 320, height: 640 },
	]) {
		test(`Welsh screens are accessible at ${String(width)} pixels`, async ({
			page,
			lms,
			modulePage,
			socialMedia,
			socialMediaInWelsh,
		}) => {
			await page.setViewportSize({ width, height });
			const learner = new Learner(page, socialMediaInWelsh);
			await page.goto(modulePage);
			await learner.start();
			await learner.openNext();
			await learner.press('Dechrau’r senario');
			await learner.sees('scene');
			await expectAccessible(page, 'a Welsh scene');

			await lms.remember(socialMedia.compiled, 'the scenarios');
			await lms.open(zip);
			const popup = page.waitForEvent('popup');
			await page.getByLabel('Open in').selectOption('window');
			await page.getByRole('button', { name: 'Launch', exact: true }).click();
			const opened = await popup;
			await opened.setViewportSize({ width, height });
			const inWindow = new Learner(opened, socialMediaInWelsh);
			await inWindow.sees('tasks');
			await inWindow.openNext();
			await inWindow.press('Dechrau’r cwestiynau');
			await inWindow.sees('question');
			await expectAccessible(opened, 'a Welsh question');
			await inWindow.takeAssessment('correctly');
			await expectAccessible(opened, 'the result of a Welsh attempt');
			await inWindow.continue();
			await inWindow.sees('result');
			await expectAccessible(opened, 'a Welsh result');
		});
	}
});
