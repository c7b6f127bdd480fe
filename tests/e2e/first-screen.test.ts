import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../src/cli/server/start-server.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('the first screen says what the module is, how long it takes and what counts as a pass', async ({
		page,
		modulePage,
		socialMedia,
	}) => {
		await page.goto(modulePage);

		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			socialMedia.compiled.outline.title,
		);
		await expect(page.getByText(socialMedia.compiled.outline.summary)).toBeVisible();
		const { compiled, assessment } = socialMedia;
		await expect(page.getByText(`About ${compiled.outline.minutes} minutes`)).toBeVisible();
		await expect(
			page.getByText(`Get ${assessment.needed} of ${assessment.questions} questions right`),
		).toBeVisible();
	});
});

test('Start pressed before the scripts have come is not lost', async ({
	page,
	learner,
	modulePage,
}) => {
	const held = await openWithScriptsHeld(page, modulePage);
	await page.getByRole('button', { name: 'Start', exact: true }).click();

	held.open();

	await learner.sees('tasks');
});

test('Welsh asked for before the scripts have come is shown when they have', async ({
	page,
	modulePage,
}) => {
	const held = await openWithScriptsHeld(page, modulePage);
	await page.getByRole('button', { name: 'Cymraeg' }).click();

	held.open();

	await expect(page.getByRole('button', { name: 'Dechrau', exact: true })).toBeVisible();
});

test('the first screen is pressed by keyboard, in Welsh too, and leads to its views', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await page.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(page.getByRole('button', { name: 'Dechrau', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'English' }).press('Enter');
	await page.getByRole('link', { name: 'Accessibility statement' }).press('Enter');
	await expect(learner.heading).toHaveText('Accessibility statement');
	await page.goBack();

	await page.getByRole('button', { name: 'Start', exact: true }).press(' ');

	await learner.sees('tasks');
	await expect(learner.heading).toBeFocused();
});

test('a learner who comes back sees that their place is opened, never Start', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();
	await learner.press('Start the scenario');
	await learner.decide();
	await expect(learner.saved).toHaveText('Saved in this browser');

	await page.route('**/_astro/*.js', () => new Promise(() => undefined));
	await page.reload({ waitUntil: 'commit' });

	await expect(page.getByText('Opening your place')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeHidden();
});

test('the same build works in a sub-folder, without a word from the console', async ({
	page,
	learner,
}) => {
	const root = mkdtempSync(join(tmpdir(), 'handover-site-'));
	const built = fileURLToPath(new URL('../../dist/', import.meta.url));
	cpSync(join(built, 'site'), join(root, 'training', 'handover'), { recursive: true });
	const server = await startServer({ port: 0, site: root, packages: join(built, 'scorm') });
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	try {
		await page.goto(`${server.siteAddress}training/handover/`);
		await page.getByRole('link', { name: 'Professional behaviour and social media' }).click();

		await learner.start();
		await learner.openNext();
		await learner.takeScenario();

		expect(complaints).toEqual([]);
	} finally {
		await server.stop();
		rmSync(root, { recursive: true, force: true });
	}
});

test('the page forbids everything that is not its own', async ({ page, modulePage }) => {
	await page.goto(modulePage);

	const policy = await page
		.locator('meta[http-equiv="content-security-policy" i]')
		.getAttribute('content');
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toContain('unsafe');
	expect(policy).not.toMatch(/https?:/);
});

test('Start held down while the screen is replaced under it is not lost', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.addInitScript(refuseStorage);
	const held = gate();
	const delivered = gate();
	await page.route('**/player.*.js', async (route) => {
		await held.opened;
		await route.fulfill({ response: await route.fetch() });
		delivered.open();
	});
	await page.goto(modulePage, { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Start', exact: true }).hover();
	await page.mouse.down();
	held.open();
	await delivered.opened;
	await page.waitForTimeout(500);

	await page.mouse.up();

	await learner.sees('tasks');
});

test('where the browser refuses storage the module works and says that it cannot remember', async ({
	page,
	learner,
	modulePage,
}) => {
	await page.addInitScript(refuseStorage);
	await page.goto(modulePage);
	await learner.start();
	await learner.openNext();

	await learner.takeScenario();

	await expect(learner.root.getByText('This browser does not let us keep anything.')).toBeVisible();
	await expect(learner.saved).toHaveText('Not saved: lost when you close this window');
});

function refuseStorage(): void {
	const refuse = (): never => {
		throw new DOMException('Refused for this test.', 'SecurityError');
	};
	Object.defineProperty(window, 'indexedDB', { get: refuse });
	Object.defineProperty(window, 'localStorage', { get: refuse });
}

/** Opens the page; no script arrives before the gate is opened. */
async function openWithScriptsHeld(page: Page, address: string): Promise<Gate> {
	const held = gate();
	await page.route('**/_astro/*.js', async (route) => {
		await held.opened;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	return held;
}

interface Gate {
	readonly opened: Promise<void>;
	readonly open: () => void;
}

function gate(): Gate {
	let open = (): void => undefined;
	const opened = new Promise<void>((resolve) => {
		open = resolve;
	});
	return {
		opened,
		open: () => {
			open();
		},
	};
}
