import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../../src/cli/browser/find-browser.ts';

export default defineConfig({
	testDir: fileURLToPath(new URL('../e2e', import.meta.url)),
	outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	retries: 0,
	// Generous, for a busy machine: no test asserts a time.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	reporter: [
		['list'],
		[
			'json',
			{
				outputFile: fileURLToPath(new URL('../../.cache/results/playwright.json', import.meta.url)),
			},
		],
	],
	use: {
		browserName: 'chromium',
		locale: 'en-GB',
		actionTimeout: 60_000,
		launchOptions: { executablePath: findBrowser(), args: browserArguments },
		// The trace's snapshots would take most of the time on two cores; what it tells beside them is enough.
		trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false, sources: false },
		screenshot: 'only-on-failure',
	},
});
