import { chromium, type CDPSession, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../../src/cli/browser/find-browser.ts';
import { lmsPath, type BenchPage } from './lms-page.ts';
import { servePackage, type PackageServer } from './package-server.ts';

export interface Conditions {
	readonly name: string;
	/** How many times slower the processor is. */
	readonly slowdown: number;
	readonly network?: {
		readonly latency: number;
		readonly downloadThroughput: number;
		readonly uploadThroughput: number;
	};
}

export const native: Conditions = { name: 'native', slowdown: 1 };

/** A computer on a ward: a processor four times slower, 1.6 Mbit/s, 150 ms there and back. */
export const ward: Conditions = {
	name: 'CPU ×4, 1.6 Mbit/s, 150 ms',
	slowdown: 4,
	network: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
};

/** A package about to be launched in a browser that has never seen it. */
export interface OpenVisit {
	readonly page: Page;
	readonly server: PackageServer;
	readonly protocol: CDPSession;
	/** Runs in the LMS's page. */
	ask<Answer>(question: (bench: BenchPage) => Answer | Promise<Answer>): Promise<Answer>;
	launch(): Promise<void>;
	close(): Promise<void>;
}

/** `elements` is what the LMS holds already. */
export async function openVisit(
	zip: string,
	conditions: Conditions,
	elements: Readonly<Record<string, string>> = {},
): Promise<OpenVisit> {
	const server = await servePackage(zip, elements);
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: [...browserArguments, '--disable-gpu'],
	});
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
	const protocol = await page.context().newCDPSession(page);
	await page.goto(server.origin + lmsPath);
	await protocol.send('Network.enable');
	await protocol.send('Emulation.setCPUThrottlingRate', { rate: conditions.slowdown });
	if (conditions.network) {
		await protocol.send('Network.emulateNetworkConditions', {
			offline: false,
			...conditions.network,
		});
	}
	const ask: OpenVisit['ask'] = (question) =>
		// The function is written into the page: it can use nothing of this file.
		page.evaluate(`(${question.toString()})(window.bench)`);
	return {
		page,
		server,
		protocol,
		ask,
		launch: () => page.evaluate(`window.bench.launch(${JSON.stringify(server.launch)})`),
		async close() {
			await browser.close();
			await server.stop();
		},
	};
}
