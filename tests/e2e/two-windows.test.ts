import { Learner } from './learner.ts';
import { EmbeddedLms } from './lms.ts';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';
const status = 'cmi.core.lesson_status';

test('of two windows one reports, and the other takes over where it was closed', async ({
	context,
	server,
	socialMedia,
	lms,
	learnerInLms: first,
}) => {
	await lms.launch({ package: zip });
	await first.start();
	const other = new EmbeddedLms(await context.newPage(), server.lmsAddress);
	await other.launch({ package: zip });
	const second = new Learner(other.frame, socialMedia);

	await second.start();
	await expect(second.root.getByText('You have this module open in another window.')).toBeVisible();
	await lms.page.bringToFront();
	await first.openNext();
	await first.takeScenario();
	await expect(first.saved).toHaveText('Saved to your training record');
	const written = (await other.calls()).filter(({ name }) => name !== 'LMSGetValue');
	expect(written.map(({ name }) => name)).toEqual(['LMSInitialize']);

	await lms.page.close();
	await second.sees('debrief');
	await expect(second.root.getByText('The other window is closed.')).toBeVisible();
	await second.continue();
	await second.openNext();
	await second.press('Start the scenario');
	await second.decide();
	await expect(second.saved).toHaveText('Saved to your training record');
	await other.expectCommitted('cmi.core.lesson_location', /\/feedback\//);
});

test('an idle window that is closed takes no pass away', async ({
	context,
	server,
	socialMedia,
	lms,
	learnerInLms: first,
}) => {
	await lms.remember(socialMedia.compiled, 'the scenarios');
	await lms.launch({ package: zip, profile: 'esr' });
	await first.sees('tasks');
	const other = new EmbeddedLms(await context.newPage(), server.lmsAddress);
	await other.launch({ package: zip, profile: 'esr' });
	const second = new Learner(other.frame, socialMedia);
	await second.sees('tasks');

	await lms.page.bringToFront();
	await first.openNext();
	await first.takeAssessment('correctly');
	await lms.expectCommitted(status, 'passed');
	await second.exit();
	await other.page.close();

	await lms.expectCommitted(status, 'passed');
});
