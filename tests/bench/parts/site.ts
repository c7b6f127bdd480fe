import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../../src/cli/browser/find-browser.ts';
import { startServer } from '../../../src/cli/server/start-server.ts';
import { runHandover, type BenchModule } from '../modules.ts';
import type { Part } from '../part.ts';
import { formatTable, median, milliseconds } from '../table.ts';

const runs = 3;

interface Loads {
	readonly first: number;
	readonly second: number;
	readonly offline: number;
}

/** The site's page of a module until *Start* works: for the first time, again, and without the network. */
export const site: Part = {
	name: 'site',
	async measure(modules) {
		const figures: (readonly Loads[])[] = [];
		for (const module of modules) {
			await runHandover(module, 'build');
			figures.push(await measureModule(module));
		}
		const row = (figure: string, pick: (loads: Loads) => number) => ({
			figure,
			values: figures.map((loads) => milliseconds(median(loads.map(pick)))),
		});
		return formatTable(
			['site, until Start works, ms', ...modules.map(({ name }) => name)],
			[
				row('first load', ({ first }) => first),
				row('second load, kept on the device', ({ second }) => second),
				row('offline load', ({ offline }) => offline),
			],
		);
	},
};

async function measureModule(module: BenchModule): Promise<readonly Loads[]> {
	const dist = join(module.root, 'dist');
	const server = await startServer({
		port: 0,
		site: join(dist, 'site'),
		packages: join(dist, 'scorm'),
	});
	const address = `${server.siteAddress}modules/${module.id}/`;
	const loads: Loads[] = [];
	try {
		for (let run = 0; run < runs; run += 1) loads.push(await measureLoads(address));
	} finally {
		await server.stop();
	}
	return loads;
}

async function measureLoads(address: string): Promise<Loads> {
	const profile = await mkdtemp(join(tmpdir(), 'handover-bench-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: findBrowser(),
		args: browserArguments,
	});
	try {
		const first = await untilStart(context, address, untilKept);
		const second = await untilStart(context, address);
		await context.setOffline(true);
		return { first, second, offline: await untilStart(context, address) };
	} finally {
		await context.close();
		await rm(profile, { recursive: true, force: true });
	}
}

/** In a window of its own: loads the page, presses *Start* until the next screen is there. */
async function untilStart(
	context: BrowserContext,
	address: string,
	then?: (page: Page) => Promise<void>,
): Promise<number> {
	const page = await context.newPage();
	await page.addInitScript(() => {
		let isPressed = false;
		const look = () => {
			// A module of one activity has no list of tasks.
			if (document.querySelector('[data-screen="tasks"], [data-screen="intro"]') !== null) {
				performance.mark('started');
				return;
			}
			// Once: a press before the script is there counts from when it is.
			const start = isPressed ? null : document.querySelector<HTMLElement>('[data-press="start"]');
			if (start !== null) {
				start.click();
				isPressed = true;
			}
			setTimeout(look, 5);
		};
		look();
	});
	await page.goto(address, { waitUntil: 'commit' });
	await page.locator('[data-screen="tasks"], [data-screen="intro"]').waitFor();
	const time = await page.evaluate(() => performance.getEntriesByName('started')[0]?.startTime);
	await then?.(page);
	// A learner who was here before has no *Start*.
	const protocol = await context.newCDPSession(page);
	await protocol.send('Storage.clearDataForOrigin', {
		origin: new URL(address).origin,
		storageTypes: 'indexeddb,local_storage',
	});
	await page.close();
	if (time === undefined) throw new Error('Start was not seen to work.');
	return time;
}

/** The worker is there, and the module is shown from the device from now on. */
async function untilKept(page: Page): Promise<void> {
	for (;;) {
		const isKept = await page.evaluate(async () => {
			if (navigator.serviceWorker.controller === null) return false;
			const marks = (await caches.keys()).find((name) => name.startsWith('handover-taken:'));
			return marks !== undefined && (await (await caches.open(marks)).keys()).length > 0;
		});
		if (isKept) return;
		await page.waitForTimeout(100);
	}
}
