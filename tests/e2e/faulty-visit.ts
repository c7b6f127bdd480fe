import { expect, type Locator } from '@playwright/test';
import type { Network } from '../../scorm/lms/session/network.ts';
import type { EmbeddedLms } from './lms.ts';
import type { Learner } from './learner.ts';
import type { ModuleUnderTest } from './module-under-test.ts';

/** One thing that happens in a schedule. */
export type Act =
	| { readonly do: 'go on'; readonly screens: number; readonly correctly: boolean }
	| { readonly do: 'look back' | 'switch language' | 'reload' | 'close' | 'exit' }
	/** The network is so while some screens are taken. */
	| { readonly do: 'lose network'; readonly is: Exclude<Network, 'up'>; readonly screens: number };

/** A learner whose visits are cut short, and what they really did. */
export class FaultyVisit {
	readonly #lms: EmbeddedLms;
	readonly #learner: Learner;
	readonly #module: ModuleUnderTest;
	readonly #launch: () => Promise<void>;
	/** Of the attempt that is under way. */
	#right = 0;
	#best: number | undefined;
	#isPassed = false;

	constructor(
		lms: EmbeddedLms,
		learner: Learner,
		module: ModuleUnderTest,
		launch: () => Promise<void>,
	) {
		this.#lms = lms;
		this.#module = module;
		this.#learner = learner;
		this.#launch = launch;
	}

	/** The best score of a finished attempt, as it was really answered. */
	get best(): number | undefined {
		return this.#best;
	}

	get isPassed(): boolean {
		return this.#isPassed;
	}

	/** Opens the package, and goes to where something is to be decided, with all content on this device. */
	async open(): Promise<void> {
		await this.#launch();
		await this.#lms.page.waitForLoadState('networkidle');
		await this.#expectScreen();
		while (!['scene', 'question', 'result'].includes(await this.#learner.kind())) {
			await this.#step(true);
		}
		await this.#lms.page.waitForLoadState('networkidle');
	}

	async perform(act: Act): Promise<void> {
		switch (act.do) {
			case 'go on':
				await this.#goOn(act.screens, act.correctly);
				break;
			case 'look back':
				await this.#lookBack();
				break;
			case 'switch language':
				await this.#learner.press('Cymraeg');
				await this.#learner.press('English');
				break;
			case 'reload':
				await this.#comeBack(() => this.#reload());
				break;
			case 'close':
				await this.#comeBack(() => this.#launch());
				break;
			case 'exit':
				await this.#comeBack(async () => {
					await this.#learner.exit();
					await this.#launch();
				});
				break;
			case 'lose network':
				await this.#lms.setNetwork(act.is);
				await this.#goOn(act.screens, true);
				await this.#lms.setNetwork('up');
				await this.#loadAgain();
				break;
		}
		await this.#expectScreen();
	}

	/** A session that does not come round by itself is opened again, as the learner is told; what is kept here is sent then. */
	async endOnline(): Promise<void> {
		const recorded = this.#learner.root.locator('[data-saved="record"], [data-saved="sent"]');
		const isSaved = await recorded.waitFor({ timeout: 12_000 }).then(
			() => true,
			() => false,
		);
		if (!isSaved) {
			await this.#launch();
			await this.#expectScreen();
			await expect(this.#learner.root.locator('[data-saved="browser"]')).toHaveCount(0);
		}
		await this.#learner.exit();
	}

	/** Leaves, and stands at the same screen again: before the first choice or answer that is the start. */
	async #comeBack(leave: () => Promise<void>): Promise<void> {
		await expect(this.#learner.root.locator('[data-saved="saving"]')).toHaveCount(0);
		const isBegun = (await this.#savedState()) !== 'nothing';
		const before = (await this.#learner.heading.textContent()) ?? '';
		await leave();
		await this.#lms.page.waitForLoadState('networkidle');
		await this.#openAgainWhereRefused();
		await this.#expectScreen();
		// A pass may be opened for review, at its start.
		if (isBegun && !this.#isPassed) await expect(this.#learner.heading).toHaveText(before);
	}

	async #savedState(): Promise<string> {
		const state = this.#learner.saved;
		return (await state.count()) === 0
			? 'nothing'
			: ((await state.getAttribute('data-saved')) ?? 'nothing');
	}

	async #reload(): Promise<void> {
		const frame = await (await this.#lms.page.locator('iframe').elementHandle()).contentFrame();
		await frame?.evaluate(() => {
			location.reload();
		});
	}

	/** Most LMSs open no second session in one launch: the learner is told to open the module again. */
	async #openAgainWhereRefused(): Promise<void> {
		const isRefused = await this.#learner
			.screen('failed')
			.waitFor({ timeout: 1_000 })
			.then(
				() => true,
				() => false,
			);
		if (!isRefused) return;
		await expect(this.#learner.root.getByText('open the module again')).toBeVisible();
		await expect(this.#learner.root.getByText(/^Reference: H-/)).toBeVisible();
		await this.#launch();
		await this.#lms.page.waitForLoadState('networkidle');
	}

	async #lookBack(): Promise<void> {
		const back = this.#learner.root.getByRole('button', { name: 'Back', exact: true });
		if ((await back.count()) === 0) return;
		await back.click();
		await this.#learner.press(/^Return to where you were/);
	}

	async #goOn(screens: number, correctly: boolean): Promise<void> {
		for (let gone = 0; gone < screens; gone += 1) {
			if (!(await this.#step(correctly))) return;
			await this.#expectScreen();
		}
	}

	/** A part of the player that had not come before the network was lost. */
	async #loadAgain(): Promise<void> {
		if ((await this.#missing.count()) === 0) return;
		await this.#missing.click();
		await expect(this.#missing).toHaveCount(0);
		await expect(this.#learner.heading).not.toHaveText('Opening your place');
	}

	get #missing(): Locator {
		return this.#learner.root.getByRole('status').getByRole('button', { name: 'Try again' });
	}

	/** One screen further; false at the result, and where nothing further can be shown. */
	async #step(correctly: boolean): Promise<boolean> {
		const learner = this.#learner;
		if ((await this.#missing.count()) > 0) return false;
		const kind = await learner.kind();
		switch (kind) {
			case 'start':
				await learner.start();
				return true;
			case 'tasks':
				await learner.openNext();
				return true;
			case 'intro':
				this.#right = 0;
				await learner.press(/^Start the (scenario|questions)/);
				await learner.sees('scene', 'question');
				return true;
			case 'scene':
				await learner.decide();
				return true;
			case 'question':
				await learner.respond(correctly ? 'correctly' : 'wrongly');
				this.#right += correctly ? 1 : 0;
				return true;
			case 'attempt-result':
				await learner.press(/^(Continue|Try again|Go to all activities)$/);
				await learner.sees('question', 'tasks', 'result');
				this.#right = 0;
				return true;
			case 'result':
				return false;
			case 'opening':
			case 'asking':
			case 'page':
			case 'choice-feedback':
			case 'debrief':
			case 'answer-feedback':
				await learner.continue();
				if ((await learner.kind()) === 'attempt-result') this.#count();
				return true;
			case 'ended':
			case 'failed':
				throw new Error(`The visit is ${kind}.`);
		}
	}

	/** An attempt is finished. */
	#count(): void {
		const { questions, needed } = this.#module.assessment;
		const score = Math.round((this.#right / questions) * 10_000) / 100;
		this.#best = Math.max(score, this.#best ?? 0);
		this.#isPassed ||= this.#right >= needed;
	}

	/** Never a blank page: there is a screen, and it has a heading. */
	async #expectScreen(): Promise<void> {
		await expect(this.#learner.heading).toBeVisible();
		await expect(this.#learner.screen('opening', 'failed')).toHaveCount(0);
	}
}
