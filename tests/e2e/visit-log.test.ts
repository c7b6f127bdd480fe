import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

test('the log of a visit is copied, or shown to be copied by hand', async ({
	page,
	lms,
	learnerInLms: learner,
}) => {
	await page.addInitScript(() => {
		const copied: string[] = [];
		Object.assign(window, { copied, isRefused: false });
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: (text: string) =>
					Reflect.get(window, 'isRefused') === true
						? Promise.reject(new Error('Forbidden.'))
						: Promise.resolve(void copied.push(text)),
			},
		});
	});
	await lms.launch({ package: 'social-media-1.0.0-scorm12.zip' });
	await learner.start();
	await learner.root.getByRole('link', { name: 'About this module' }).click();
	const body = learner.root.locator('body');

	await learner.press('Copy the log of this visit');
	await expect(learner.root.getByText('Copied', { exact: true })).toBeVisible();
	const [log] = await body.evaluate(() => Reflect.get(window, 'copied') as string[]);
	expect(log).toMatch(/^social-media 1\.0\.0.*\nLMS http:.*, scorm12\nmode normal/);
	expect(log).toContain('role leading');

	await body.evaluate(() => Reflect.set(window, 'isRefused', true));
	await learner.press('Copy the log of this visit');
	await expect(learner.root.getByLabel(/copy it yourself/)).toHaveValue(/^social-media 1\.0\.0/);
	const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
	expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});
