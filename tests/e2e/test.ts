import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { startServer, type RunningServer } from '../../src/cli/server/start-server.ts';
import { Learner } from './learner.ts';
import { EmbeddedLms } from './lms.ts';
import { loadModuleUnderTest, type ModuleUnderTest } from './module-under-test.ts';

const built = (folder: string): string =>
	fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url));

interface WorkerFixtures {
	/** The local server over what `npm run build` made. */
	readonly server: RunningServer;
	readonly socialMedia: ModuleUnderTest;
	readonly socialMediaInWelsh: ModuleUnderTest;
}

interface TestFixtures {
	/** The address of the module's page on the site. */
	readonly modulePage: string;
	/** A learner at that page, in the test's own page. */
	readonly learner: Learner;
	/** The embedded LMS, in the test's own page. */
	readonly lms: EmbeddedLms;
	/** A learner at the package in its frame. */
	readonly learnerInLms: Learner;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
	server: [
		async ({}, use) => {
			const server = await startServer({ port: 0, site: built('site'), packages: built('scorm') });
			await use(server);
			await server.stop();
		},
		{ scope: 'worker' },
	],
	socialMedia: [
		async ({}, use) => {
			await use(await loadModuleUnderTest('social-media'));
		},
		{ scope: 'worker' },
	],
	socialMediaInWelsh: [
		async ({}, use) => {
			await use(await loadModuleUnderTest('social-media', 'cy'));
		},
		{ scope: 'worker' },
	],
	modulePage: async ({ server }, use) => {
		await use(`${server.siteAddress}modules/social-media/`);
	},
	learner: async ({ page, socialMedia }, use) => {
		await use(new Learner(page, socialMedia));
	},
	lms: async ({ page, server }, use) => {
		await use(new EmbeddedLms(page, server.lmsAddress));
	},
	learnerInLms: async ({ lms, socialMedia }, use) => {
		await use(new Learner(lms.frame, socialMedia));
	},
});

export { expect } from '@playwright/test';
