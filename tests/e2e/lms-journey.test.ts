import { EmbeddedLms } from './lms.ts';
import { Learner } from './learner.ts';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';
const status = 'cmi.core.lesson_status';

async function passTheAssessment(lms: EmbeddedLms, learner: Learner): Promise<void> {
	await learner.openNext();
	await learner.takeAssessment('correctly');
	await learner.continue();
	await learner.sees('result');

	await expect(learner.saved).toHaveText('Saved to your training record');
	await lms.expectCommitted(status, 'passed');
	await lms.expectCommitted('cmi.core.score.raw', '100');
	await learner.exit();
	await expect(learner.heading).toHaveText('Saved. You can close this window.');
	await expect.poll(async () => (await lms.calls()).at(-1)?.name).toBe('LMSFinish');
}

test.describe('a package in the embedded LMS', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('is taken to a pass that the LMS records', async ({
		socialMedia,
		lms,
		learnerInLms: learner,
	}) => {
		await lms.launch({ package: zip });

		await learner.start();
		await learner.openNext();
		await learner.takeScenario();
		await lms.expectCommitted(status, 'incomplete');
		await lms.expectCommitted('cmi.suspend_data', /^[A-Za-z0-9_-]{1,4096}$/);
		await learner.continue();
		await learner.takeScenarios(socialMedia.scenarios - 1);
		await passTheAssessment(lms, learner);
	});

	for (const profile of ['esr', 'learning-hub', 'moodle']) {
		test(`is carried on with and passed in an LMS as ${profile} is`, async ({
			socialMedia,
			lms,
			learnerInLms: learner,
		}) => {
			await lms.remember(socialMedia.compiled, 'the scenarios');

			await lms.launch({ package: zip, profile });

			await learner.sees('tasks');
			await lms.expectCommitted(status, 'incomplete');
			await passTheAssessment(lms, learner);
		});
	}

	test('asks nothing of any other host and breaks no rule of its own policy', async ({
		page,
		server,
		lms,
		learnerInLms: learner,
	}) => {
		const foreign: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => {
			const { protocol, host } = new URL(request.url());
			if (protocol.startsWith('http') && host !== new URL(server.siteAddress).host) {
				foreign.push(request.url());
			}
		});
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		await lms.launch({ package: zip });

		await learner.start();
		await learner.openNext();
		await learner.takeScenario();

		expect(foreign).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('a failed attempt leaves the record incomplete, and the next one passes', async ({
		socialMedia,
		lms,
		learnerInLms: learner,
	}) => {
		await lms.remember(socialMedia.compiled, 'the scenarios');
		await lms.launch({ package: zip });
		await learner.openNext();

		await learner.takeAssessment('wrongly');
		await expect(learner.saved).toHaveText('Saved to your training record');
		await lms.expectCommitted(status, 'incomplete');
		await lms.expectCommitted('cmi.core.score.raw', '0');

		await expect(learner.root.getByText('You have 2 attempts left.')).toBeVisible();
		await learner.press('Try again');
		await learner.takeAssessment('correctly');
		await lms.expectCommitted(status, 'passed');
		await lms.expectCommitted('cmi.core.score.raw', '100');
	});

	test('three failed attempts reopen what was missed, and finishing it gives new attempts', async ({
		socialMedia,
		lms,
		learnerInLms: learner,
	}) => {
		await lms.remember(socialMedia.compiled, 'the scenarios and two failed attempts');
		await lms.launch({ package: zip });
		await learner.openNext();

		await learner.takeAssessment('wrongly');

		await expect(learner.heading).toHaveText('You did not pass this time');
		await expect(learner.root.getByText('Finish these again first.')).toBeVisible();
		await learner.press('Go to all activities');
		await expect(learner.root.getByText('Look again', { exact: true })).toHaveCount(
			socialMedia.scenarios,
		);
		await learner.takeScenarios();
		await learner.openNext();
		await learner.takeAssessment('correctly');
		await expect(learner.heading).toHaveText('You passed');
		await lms.expectCommitted(status, 'passed');
	});

	test('left in mid-scenario by Exit, it opens again at the exact place', async ({
		lms,
		learnerInLms: learner,
	}) => {
		await lms.launch({ package: zip });
		await learner.start();
		await learner.openNext();
		await learner.press('Start the scenario');
		await learner.decide();
		await learner.sees('choice-feedback');
		await learner.continue();
		const heading = (await learner.heading.textContent()) ?? '';
		await learner.exit();
		await lms.expectCommitted('cmi.core.exit', 'suspend');

		await lms.launch({ package: zip });

		await learner.sees('scene');
		await expect(learner.heading).toHaveText(heading);
	});

	test('left by closing the tab, it opens again at the exact place', async ({
		context,
		page,
		server,
		socialMedia,
		lms,
		learnerInLms: learner,
	}) => {
		await lms.launch({ package: zip });
		await learner.start();
		await learner.openNext();
		await learner.press('Start the scenario');
		await learner.decide();
		await learner.sees('choice-feedback');
		await expect(learner.saved).toHaveText('Saved to your training record');
		const heading = (await learner.heading.textContent()) ?? '';

		await page.close({ runBeforeUnload: false });

		const again = new EmbeddedLms(await context.newPage(), server.lmsAddress);
		await again.launch({ package: zip });
		const back = new Learner(again.frame, socialMedia);
		await back.sees('choice-feedback');
		await expect(back.heading).toHaveText(heading);
	});

	test('on another computer the record alone brings back the place', async ({
		page,
		server,
		lms,
		learnerInLms: learner,
	}) => {
		await lms.launch({ package: zip });
		await learner.start();
		await learner.openNext();
		await learner.press('Start the scenario');
		await learner.decide();
		await learner.continue();
		const heading = (await learner.heading.textContent()) ?? '';
		await learner.exit();

		await page.goto('about:blank');
		await page.goto(server.siteAddress);
		await page.evaluate(async () => {
			for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
		});
		await lms.launch({ package: zip });

		await learner.sees('scene');
		await expect(learner.heading).toHaveText(heading);
	});

	test('what is done while the network is lost is kept, and sent when it is back', async ({
		lms,
		learnerInLms: learner,
	}) => {
		await lms.launch({ package: zip });
		await learner.start();
		await learner.openNext();
		await learner.press('Start the scenario');
		await learner.decide();
		await expect(learner.saved).toHaveText('Saved to your training record');
		const before = await lms.committed('cmi.suspend_data');

		await lms.setNetwork('swallows');
		await learner.continue();
		await learner.decide();
		await expect(learner.saved).toHaveText('Saved in this browser');
		expect(await lms.committed('cmi.suspend_data')).toBe(before);

		await lms.setNetwork('up');
		await learner.continue();
		await learner.decide();
		await expect(learner.saved).toHaveText('Saved to your training record');
		expect(await lms.committed('cmi.suspend_data')).not.toBe(before);
	});

	test('once it is begun it can be taken to its end without the network, and is recorded when that is back', async ({
		page,
		lms,
		learnerInLms: learner,
	}) => {
		await lms.launch({ package: zip });
		await learner.start();
		await learner.openNext();
		await learner.press('Start the scenario');
		await learner.decide();
		await expect(learner.saved).toHaveText('Saved to your training record');
		// All that the module still needs is fetched while the learner reads.
		await page.waitForLoadState('networkidle');

		await lms.setNetwork('swallows');
		await page.context().setOffline(true);
		await learner.continue();
		await learner.takeScenario();
		await learner.continue();
		await learner.takeScenarios(learner.scenarios - 1);
		await learner.openNext();
		await learner.takeAssessment('correctly');
		await expect(learner.saved).toHaveText('Saved in this browser');

		await lms.setNetwork('up');
		await page.context().setOffline(false);
		await learner.continue();
		await expect(learner.saved).toHaveText('Saved to your training record');
		expect(await lms.committed('cmi.core.lesson_status')).toBe('passed');
	});

	test('opened again after a pass it offers Review and Take it again, and lowers nothing', async ({
		socialMedia,
		lms,
		learnerInLms: learner,
	}) => {
		await lms.remember(socialMedia.compiled, 'everything');

		await lms.launch({ package: zip, afterPass: 'normal' });

		await learner.sees('start');
		await expect(learner.root.getByRole('button', { name: /^Review/ })).toBeVisible();
		await learner.press(/^Take it again/);
		await learner.sees('tasks', 'intro', 'scene');
		await learner.openNext();
		await learner.press('Start the scenario');
		await learner.decide();
		await expect(learner.saved).toHaveText('Saved to your training record');
		await lms.expectCommitted(status, 'passed');
		await lms.expectCommitted('cmi.core.score.raw', '100');
	});

	test('runs in a window of its own', async ({ page, socialMedia, lms }) => {
		await lms.open(zip);
		const popup = page.waitForEvent('popup');
		await page.getByLabel('Open in').selectOption('window');
		await page.getByRole('button', { name: 'Launch', exact: true }).click();
		const learner = new Learner(await popup, socialMedia);

		await learner.start();
		await learner.openNext();
		await learner.press('Start the scenario');
		await learner.decide();

		await lms.expectCommitted(status, 'incomplete');
	});
});
