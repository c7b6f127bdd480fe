import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { HandoverLms } from '../../../scorm/lms/page/handover-lms.ts';
import type { Network } from '../../../scorm/lms/session/network.ts';
import { fly, type Flight, type Landing } from '../../../scorm/verify/autopilot.ts';
import { readRecorded } from '../../../scorm/verify/check-record.ts';
import type { Recorded } from '../../../scorm/verify/report.ts';
import type { TrackingOptions } from '../../../src/model/tracking.ts';

export interface LaunchedPackage {
	readonly lmsAddress: string;
	readonly zip: string;
	readonly profile: string;
}

type LmsWindow = Window & { handoverLms: HandoverLms };

/** A package running in the frame of the embedded LMS, and what is heard of it. */
export class LaunchedModule {
	readonly #page: Page;
	readonly #faults: string[] = [];
	/** Whether its requests for files of its own are made to fail. */
	#lost = false;

	private constructor(page: Page, { lmsAddress, zip }: LaunchedPackage) {
		this.#page = page;
		const own = `${lmsAddress}run/${encodeURIComponent(zip)}/`;
		page.on('request', (request) => {
			const address = request.url();
			const inFrame = request.frame() !== page.mainFrame();
			if (inFrame && /^\w+:\/\//.test(address) && !address.startsWith(own)) {
				this.#faults.push(`It asked for ${address}, outside its own folder.`);
			}
		});
		page.on('websocket', (socket) => {
			this.#faults.push(`It opened a socket to ${socket.url()}.`);
		});
		page.on('console', (message) => {
			if (message.type() === 'error' && !this.#lost) {
				this.#faults.push(`The browser said: ${message.text()}`);
			}
		});
		page.on('pageerror', (error) => this.#faults.push(`A script broke: ${error.message}`));
	}

	static async launch(context: BrowserContext, about: LaunchedPackage): Promise<LaunchedModule> {
		const page = await context.newPage();
		const module = new LaunchedModule(page, about);
		const { zip, profile } = about;
		const query = new URLSearchParams({ package: zip, profile, launch: 'frame' });
		await page.goto(`${about.lmsAddress}?${query.toString()}`);
		await page.frameLocator('iframe').locator('[data-screen]').waitFor();
		return module;
	}

	/** Problems heard since the launch, each once. */
	get faults(): readonly string[] {
		return [...new Set(this.#faults)];
	}

	async fly(flight: Flight): Promise<Landing> {
		return (await this.#frame()).evaluate(fly, flight);
	}

	/** Waits until the learner is told that all is in the training record. */
	async waitUntilSaved(): Promise<boolean> {
		const saved = this.#page
			.frameLocator('iframe')
			.locator('[data-saved="record"], [data-saved="sent"]');
		return saved.waitFor({ timeout: 40_000 }).then(
			() => true,
			() => false,
		);
	}

	async setNetwork(network: Network): Promise<void> {
		if (network !== 'up') this.#lost = true;
		await this.#page.locator(`#network-${network}`).check();
	}

	async exit(): Promise<void> {
		const frame = this.#page.frameLocator('iframe');
		await frame.locator('[data-press="exit"]').click();
		await frame.locator('[data-screen="ended"]').waitFor();
		// What was still on its way goes first; a session that never ends shows in the record.
		await this.#page
			.waitForFunction(
				() => (window as unknown as LmsWindow).handoverLms.record()?.open === false,
				undefined,
				{ timeout: 15_000 },
			)
			.catch(() => undefined);
	}

	/** As the learner closes the LMS's window around it. */
	async close(): Promise<void> {
		await this.#page.locator('.lms-bar button').click();
		await this.#page.locator('iframe').waitFor({ state: 'detached' });
		await this.#page.close();
	}

	async recorded(tracking: TrackingOptions): Promise<Recorded> {
		const { record, calls } = await this.#page.evaluate(() => {
			const { handoverLms } = window as unknown as LmsWindow;
			return { record: handoverLms.record(), calls: handoverLms.calls() };
		});
		return readRecorded(record, calls, tracking);
	}

	async #frame(): Promise<Frame> {
		const frame = await (await this.#page.locator('iframe').elementHandle()).contentFrame();
		if (!frame) throw new Error('The embedded LMS shows no frame.');
		return frame;
	}
}
