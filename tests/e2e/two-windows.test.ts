import { EmbeddedLms } from './lms.ts';
import { Learner } from './learner.ts';
import { expect, test } from './test.ts';

const zip = 'social-media-1.0.0-scorm12.zip';
const leads = /^You have this module open in another window too\. Close one/;
const caughtUp = /^You have this module open in another window too\. This one has caught up/;

test('of two windows at one module one leads, and the other goes on with all that was done', async ({
	context,
	lms,
	learnerInLms: first,
	server,
	socialMedia,
}) => {
	await lms.launch({ package: zip });
	await first.start();
	const page = await context.newPage();
	const otherLms = new EmbeddedLms(page, server.lmsAddress);
	const second = new Learner(otherLms.frame, socialMedia);
	await otherLms.launch({ package: zip });

	await expect(second.root.getByText(leads)).toBeVisible();
	await lms.page.bringToFront();
	await first.openNext();
	await first.takeScenario();
	await lms.expectCommitted('cmi.core.lesson_status', 'incomplete');
	const calls = await otherLms.calls();
	expect(calls.filter(({ name }) => /Set|Commit|Finish/.test(name))).toEqual([]);
	await lms.page.close();

	await expect(second.root.getByText(caughtUp)).toBeVisible();
	await second.sees('debrief');
	await second.continue();
	await second.takeScenarios(1);
	await expect(second.saved).toHaveText('Saved to your training record');
});
