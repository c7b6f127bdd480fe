import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { laterText } from '../../src/player/later/later-text.ts';
import type { ModuleUnderTest } from './module-under-test.ts';

export type ScreenKind =
	| 'start'
	| 'opening'
	| 'asking'
	| 'tasks'
	| 'page'
	| 'intro'
	| 'scene'
	| 'choice-feedback'
	| 'debrief'
	| 'question'
	| 'answer-feedback'
	| 'attempt-result'
	| 'result'
	| 'ended'
	| 'failed';

/**
 * A learner at a module, in the language of what the test knows of it: on a page of the site, or in the frame or window
 * an LMS opened.
 */
export class Learner {
	readonly root: Page | FrameLocator;
	readonly #module: ModuleUnderTest;
	readonly #text;
	readonly #laterText;

	constructor(root: Page | FrameLocator, module: ModuleUnderTest) {
		this.root = root;
		this.#module = module;
		const { language } = module.compiled.outline;
		this.#text = { en, cy }[language];
		this.#laterText = laterText[language];
	}

	screen(...kinds: readonly ScreenKind[]): Locator {
		return this.root.locator(kinds.map((kind) => `[data-screen="${kind}"]`).join(', '));
	}

	async sees(...kinds: readonly ScreenKind[]): Promise<void> {
		await this.screen(...kinds).waitFor();
	}

	/** What is shown now. */
	async kind(): Promise<ScreenKind> {
		// Written by the player from the same set of names.
		return (await this.root.locator('[data-screen]').getAttribute('data-screen')) as ScreenKind;
	}

	get heading(): Locator {
		return this.root.getByRole('heading', { level: 1 });
	}

	get saved(): Locator {
		return this.root.locator('[data-saved]');
	}

	async start(): Promise<void> {
		const name = this.#laterText.start.button;
		await this.root.getByRole('button', { name, exact: true }).click();
		await this.sees('tasks');
	}

	async openNext(): Promise<void> {
		await this.press(new RegExp(`^${this.#text.tasks.next('')}`));
		await this.sees('intro', 'scene', 'question');
	}

	async press(name: string | RegExp): Promise<void> {
		try {
			await this.root.getByRole('button', { name }).click();
		} catch (cause) {
			throw new Error(`“${name.toString()}” could not be pressed on ${await this.#shown()}.`, {
				cause,
			});
		}
	}

	async exit(): Promise<void> {
		await this.root
			.getByRole('banner')
			.getByRole('button', { name: this.#text.header.exit })
			.click();
		await this.sees('ended');
	}

	async pick(options: readonly string[]): Promise<void> {
		for (const text of options) await this.root.getByLabel(text, { exact: true }).check();
	}

	/** Presses *Continue* and waits until another screen has come. */
	async continue(): Promise<void> {
		const before = await this.#shown();
		await this.press(new RegExp(`^${this.#text.common.continue}$`));
		await expect.poll(() => this.#shown(), { intervals: [20, 50, 100, 250] }).not.toBe(before);
	}

	/** What tells one screen from the next. */
	#shown(): Promise<string> {
		return this.root
			.locator('[data-screen]')
			.evaluate(
				(screen) =>
					`${screen.getAttribute('data-screen') ?? ''} ${screen.querySelector('h1')?.textContent ?? ''}`,
			);
	}

	async decide(): Promise<void> {
		await this.sees('scene');
		const heading = (await this.heading.textContent()) ?? '';
		const labels = await this.root.getByRole('group').locator('label').allTextContents();
		const open = labels.map((label) => label.trim());
		await this.pick([this.#module.bestChoice(heading.trim(), open)]);
		await this.continue();
	}

	/** How many there are in the module. */
	get scenarios(): number {
		return this.#module.scenarios;
	}

	/** From the first scene to the debrief, by the best choices. */
	async takeScenario(): Promise<void> {
		for (let steps = 0; steps < 60; steps += 1) {
			await this.sees('intro', 'scene', 'choice-feedback', 'debrief');
			const kind = await this.kind();
			if (kind === 'debrief') return;
			if (kind === 'intro') await this.#begin();
			else if (kind === 'scene') await this.decide();
			else await this.continue();
		}
		throw new Error('The scenario did not end within 60 screens.');
	}

	/** A run that begins anew is kept before it is shown. */
	async #begin(): Promise<void> {
		await this.press(this.#text.intro);
		await this.sees('scene');
	}

	/** The next `count` activities of the task list, all scenarios, by the best choices; every scenario by default. */
	async takeScenarios(count = this.#module.scenarios): Promise<void> {
		for (let taken = 0; taken < count; taken += 1) {
			await this.openNext();
			await this.takeScenario();
			await this.continue();
		}
	}

	/** Answers the question on the screen, and sees the feedback. */
	async respond(how: 'correctly' | 'wrongly'): Promise<void> {
		await this.sees('question');
		const stem = ((await this.heading.textContent()) ?? '').trim();
		await this.pick(
			how === 'correctly' ? this.#module.correctOptions(stem) : this.#module.wrongOptions(stem),
		);
		await this.continue();
		await this.sees('answer-feedback');
	}

	/** Answers the question on the screen and goes on past the feedback. */
	async answer(how: 'correctly' | 'wrongly'): Promise<void> {
		await this.respond(how);
		await this.continue();
	}

	/** A whole attempt, from its intro or its first question to its result. */
	async takeAssessment(how: 'correctly' | 'wrongly'): Promise<void> {
		await this.sees('intro', 'question');
		if ((await this.kind()) === 'intro') await this.press(this.#laterText.intro.begin);
		for (let answered = 0; answered < 40; answered += 1) {
			await this.sees('question', 'attempt-result');
			if ((await this.kind()) === 'attempt-result') return;
			await this.answer(how);
		}
		throw new Error('The assessment did not end within 40 questions.');
	}
}
