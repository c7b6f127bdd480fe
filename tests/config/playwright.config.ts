import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './find-browser.ts';

export default defineConfig({
	testDir: fileURLToPath(new URL('../e2e', import.meta.url)),
	outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
	fullyParallel: true,
	forbidOnly: process.env['CI'] !== undefined,
	workers: 2,
	retries: 0,
	// Generous, for a busy machine: no test asserts a time.
	timeout: 300_000,
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
		launchOptions: { executablePath: findBrowser(), args: browserArguments },
		trace: 'retain-on-failure',
	},
});
