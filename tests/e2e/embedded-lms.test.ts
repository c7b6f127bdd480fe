import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { startServer, type RunningServer } from '../../src/cli/server/start-server.ts';
import { scormContent } from '../fixtures/scorm-content.ts';
import { scormZip } from '../fixtures/scorm-zip.ts';
import { EmbeddedLms } from './lms.ts';
import { expect, test } from './test.ts';

const zip = 'hand-made.zip';
const zip2004 = 'hand-made-2004.zip';

/** Says what it finds, and saves a place. */
const content2004 = `<!doctype html><title>Hello</title><p id="found"></p><script>
	const api = parent.API_1484_11;
	api.Initialize('');
	document.querySelector('#found').textContent =
		'Entry: ' + api.GetValue('cmi.entry') + ', place: ' + api.GetValue('cmi.location');
	api.SetValue('cmi.exit', 'suspend');
	api.SetValue('cmi.location', 'scene-2');
	addEventListener('pagehide', () => api.Terminate(''));
</script>`;
let folder: string;
let server: RunningServer;

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'handover-lms-'));
	const files = { 'index.html': scormContent, 'later.txt': 'Fetched' };
	await writeFile(join(folder, zip), scormZip({ title: 'Hand-made', files }));
	await writeFile(
		join(folder, zip2004),
		scormZip({ schemaVersion: '2004 4th Edition', files: { 'index.html': content2004 } }),
	);
	server = await startServer({ port: 0, site: folder, packages: folder });
});

test.afterAll(async () => {
	await server.stop();
	await rm(folder, { recursive: true });
});

test.use({ viewport: { width: 1280, height: 900 } });

test('the record is kept between launches, until it is cleared', async ({ page }) => {
	const lms = new EmbeddedLms(page, server.lmsAddress);
	await lms.open(zip);
	await page.getByRole('button', { name: 'Launch', exact: true }).click();
	await expect(lms.frame.locator('#entry')).toHaveText('Entry: ab-initio, data: , mode: normal');
	await lms.frame.getByRole('button', { name: 'Save a place' }).click();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(page.getByText('Nothing is running.')).toBeVisible();
	expect((await lms.calls()).at(-1)?.name).toBe('LMSFinish');

	await page.getByRole('button', { name: 'Launch', exact: true }).click();
	await expect(lms.frame.locator('#entry')).toHaveText(
		'Entry: resume, data: AQIDBAUGBwg, mode: normal',
	);
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await page.getByRole('button', { name: 'Clear record' }).click();

	await expect(page.getByText('No record yet')).toBeVisible();
});

test('content that is killed is resumed from its last commit', async ({ context, page }) => {
	const lms = new EmbeddedLms(page, server.lmsAddress);
	await lms.launch({ package: zip });
	await lms.frame.getByRole('button', { name: 'Save a place' }).click();
	await lms.frame.getByRole('button', { name: 'Pass' }).click();
	await page.goto('about:blank');

	const again = new EmbeddedLms(await context.newPage(), server.lmsAddress);
	await again.launch({ package: zip });

	await expect(again.frame.locator('#entry')).toContainText('resume');
});

test('a window of its own finds the LMS through its opener', async ({ page }) => {
	const lms = new EmbeddedLms(page, server.lmsAddress);
	const opened = page.waitForEvent('popup');
	await lms.launch({ package: zip, launch: 'window', profile: 'moodle' });
	const popup = await opened;
	await popup.getByRole('button', { name: 'Pass' }).click();
	await popup.close();

	await lms.expectCommitted('cmi.core.lesson_status', 'passed');
	await expect(page.getByText('Nothing is running.')).toBeVisible();
});

test('while the network is lost commits fail and content finds nothing, until it is back', async ({
	page,
}) => {
	const lms = new EmbeddedLms(page, server.lmsAddress);
	const fetchFile = () =>
		page.evaluate(() =>
			fetch('run/hand-made.zip/later.txt', { cache: 'no-store' }).then(
				({ ok }) => ok,
				() => false,
			),
		);
	await lms.launch({ package: zip });
	const save = lms.frame.getByRole('button', { name: 'Save a place' });

	await lms.setNetwork('refuses');
	await save.click();
	await expect(lms.frame.locator('#said')).toHaveText('Commit: false, error 101');
	expect(await fetchFile()).toBe(false);
	await lms.setNetwork('swallows');
	await save.click();
	await expect(lms.frame.locator('#said')).toHaveText('Commit: true, error 0');
	expect(await lms.committed('cmi.suspend_data')).toBeUndefined();

	await lms.setNetwork('up');
	await save.click();
	await lms.expectCommitted('cmi.suspend_data', 'AQIDBAUGBwg');
	expect(await fetchFile()).toBe(true);
});

test('a zip that is dropped can be launched, and one that cannot be run says why', async ({
	page,
}) => {
	const lms = new EmbeddedLms(page, server.lmsAddress);
	await lms.open(zip);
	const pick = page.getByLabel(/drop a zip/);

	await pick.setInputFiles({
		name: 'broken.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from('no zip'),
	});
	await expect(page.getByRole('alert')).toContainText('not a zip, or it is damaged');
	await pick.setInputFiles({
		name: 'dropped.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from(scormZip({ title: 'Dropped' })),
	});
	await expect(page.getByLabel('Package', { exact: true })).toHaveValue('dropped.zip');
	await page.getByRole('button', { name: 'Launch', exact: true }).click();

	await expect(lms.frame.getByRole('heading', { name: 'Hello' })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('calls can be filtered, by keyboard alone', async ({ page }) => {
	const lms = new EmbeddedLms(page, server.lmsAddress);
	await lms.launch({ package: zip });
	await lms.frame.getByRole('button', { name: 'Pass' }).click();

	await page.getByRole('tab', { name: 'Record' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: /^Calls/ })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Show')).toBeFocused();
	await page.getByLabel('Show').selectOption('errors');

	await expect(page.getByRole('row', { name: /"cmi\.core\.exit", "normal"/ })).toContainText('405');
	await expect(page.getByText(/^1 of \d+ calls/)).toBeVisible();
});

for (const width of [1280, 320]) {
	test(`axe finds nothing, and nothing scrolls sideways, at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		const lms = new EmbeddedLms(page, server.lmsAddress);
		await lms.launch({ package: zip, size: 'phone' });
		await lms.frame.getByRole('button', { name: 'Save a place' }).click();

		for (const tab of ['Record', 'Calls', 'Data model']) {
			await page.getByRole('tab', { name: tab }).click();
			const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
			expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
		}
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

test('a package of SCORM 2004 finds its API, and LMSs of its standard', async ({ page }) => {
	const lms = new EmbeddedLms(page, server.lmsAddress);
	await lms.launch({ package: zip2004, profile: 'moodle-2004' });
	await expect(lms.frame.locator('#found')).toHaveText('Entry: ab-initio, place: ');
	await page.getByRole('button', { name: 'Close' }).click();
	await lms.expectCommitted('cmi.location', 'scene-2');

	await expect(page.getByLabel('LMS to act like').locator('option')).toHaveText([
		'Standard',
		'Moodle with SCORM 2004',
	]);
	await page.getByRole('button', { name: 'Launch', exact: true }).click();
	await expect(lms.frame.locator('#found')).toHaveText('Entry: resume, place: scene-2');
});

test('logged out, the package finds a log-in page in place of its files', async ({ page }) => {
	const lms = new EmbeddedLms(page, server.lmsAddress);
	await lms.launch({ package: zip });
	await lms.setNetwork('logged-out');

	await lms.frame.getByRole('button', { name: 'Save a place' }).click();
	await expect(lms.frame.locator('#said')).toHaveText('Commit: false, error 101');
	const answer = await page.evaluate(async (name) => {
		const response = await fetch(`run/${name}/later.txt`, { cache: 'no-store' });
		return [response.status, response.headers.get('content-type')];
	}, zip);
	expect(answer).toEqual([200, 'text/html; charset=utf-8']);
});
