import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { HandoverLms } from '../../scorm/lms/page/handover-lms.ts';
import type { Network } from '../../scorm/lms/session/network.ts';
import { learners } from '../../scorm/lms/record/learners.ts';
import type { CompiledModule } from '../../src/model/module.ts';
import { recordKey, recordOfEarlierVisit, type Earlier } from './earlier-visit.ts';

export interface LmsLaunch {
	readonly package: string;
	readonly learner?: string;
	readonly profile?: string;
	readonly launch?: 'frame' | 'window';
	readonly size?: string;
	readonly afterPass?: string;
}

/** The embedded LMS in a page, with a package running in its frame. */
export class EmbeddedLms {
	readonly page: Page;
	readonly #address: string;

	constructor(page: Page, address: string) {
		this.page = page;
		this.#address = address;
	}

	get frame(): FrameLocator {
		return this.page.frameLocator('iframe');
	}

	async launch({
		package: name,
		afterPass,
		launch = 'frame',
		...others
	}: LmsLaunch): Promise<void> {
		const query = new URLSearchParams({ package: name, launch, ...others });
		if (afterPass !== undefined) query.set('after-pass', afterPass);
		await this.page.goto(`${this.#address}?${query.toString()}`);
	}

	/** Puts what its first learner has done before into this LMS. */
	async remember(compiled: CompiledModule, earlier: Earlier): Promise<void> {
		const record = await recordOfEarlierVisit(compiled, earlier);
		const [learner] = learners;
		await this.page.goto(this.#address);
		await this.page.evaluate(
			([key, value]) => {
				localStorage.setItem(key, value);
			},
			[recordKey(compiled, learner?.id ?? ''), JSON.stringify(record)] as const,
		);
	}

	/** The page with the package chosen, and nothing launched. */
	async open(name: string): Promise<void> {
		await this.page.goto(`${this.#address}?${new URLSearchParams({ package: name }).toString()}`);
	}

	async setNetwork(network: Network): Promise<void> {
		await this.page.locator(`#network-${network}`).check();
	}

	/** A committed element, or the status `not attempted` while nothing was. */
	committed(element: string): Promise<string | undefined> {
		return this.page.evaluate(
			(name) =>
				(window as Window & { handoverLms: HandoverLms }).handoverLms.record()?.elements[name],
			element,
		);
	}

	/** Everything that was committed. */
	elements(): Promise<Readonly<Record<string, string>>> {
		return this.page.evaluate(
			() => (window as Window & { handoverLms: HandoverLms }).handoverLms.record()?.elements ?? {},
		);
	}

	async expectCommitted(element: string, value: string | RegExp): Promise<void> {
		const committed = expect.poll(async () => (await this.committed(element)) ?? '', {
			message: element,
		});
		if (typeof value === 'string') await committed.toBe(value);
		else await committed.toMatch(value);
	}

	calls(): Promise<ReturnType<HandoverLms['calls']>> {
		return this.page.evaluate(() =>
			(window as Window & { handoverLms: HandoverLms }).handoverLms.calls(),
		);
	}
}
