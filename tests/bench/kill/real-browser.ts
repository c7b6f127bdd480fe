import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../../src/cli/browser/find-browser.ts';

/** A Chromium of its own process group, so that all of it can be killed at once. */
export interface RealBrowser {
	readonly context: BrowserContext;
	readonly page: Page;
	/** The tab that is brought to the front where the module's is to be in the background. */
	readonly otherTab: Page;
	/** Ends every process at once, as a power cut does, and resolves when they are gone. */
	kill(): Promise<void>;
}

/** Opens the browser with the profile in `folder`. */
export async function openBrowser(folder: string): Promise<RealBrowser> {
	const child = spawn(
		findBrowser(),
		[
			...browserArguments,
			'--headless=new',
			'--disable-gpu',
			'--hide-crash-restore-bubble',
			'--remote-debugging-port=0',
			`--user-data-dir=${folder}`,
			'about:blank',
		],
		// A group of its own: a negative number kills all of it, and nothing else.
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const end = async (): Promise<void> => {
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
		await gone;
	};
	try {
		const browser = await chromium.connectOverCDP(await addressOf(child));
		return await openTabs(browser, end);
	} catch (error) {
		await end();
		throw error;
	}
}

async function openTabs(browser: Browser, kill: () => Promise<void>): Promise<RealBrowser> {
	const [context] = browser.contexts();
	const page = context?.pages()[0];
	if (context === undefined || page === undefined) throw new Error('The browser has no tab.');
	const otherTab = await context.newPage();
	await page.bringToFront();
	return { context, page, otherTab, kill };
}

/** Chromium says on its standard error where it can be spoken to. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		const timer = setTimeout(() => reject(new Error(`Chromium did not start:\n${said}`)), 30_000);
		stderr?.setEncoding('utf8').on('data', (text: string) => {
			said = `${said}${text}`.slice(-4_000);
			const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (address === undefined) return;
			clearTimeout(timer);
			resolve(address);
		});
	});
}
