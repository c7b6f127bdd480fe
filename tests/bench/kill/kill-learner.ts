import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CompiledModule } from '../../../src/model/module.ts';
import { recordMark, savedMark, standIn, type InPage, type Step } from './in-page.ts';
import { KnownProgress, type Dice } from './known-progress.ts';
import { openBrowser, type RealBrowser } from './real-browser.ts';

/** What is taken, and where. */
export interface Taken {
	readonly compiled: CompiledModule;
	readonly address: string;
	/** In the frame of an LMS, or a page of the site. */
	readonly inLms: boolean;
}

export interface Kill {
	readonly inBackground: boolean;
	readonly inLms: boolean;
	readonly wrong?: 'lost' | 'wrong screen' | 'did not open';
	readonly details?: string;
}

/** How long after a step the browser is killed, at most: the step, its saving, and a little more. */
const WINDOW_MILLISECONDS = 120;
const KILLS_OF_ONE_LEARNER = 12;

/** One learner, in a profile of their own, whose browser is killed again and again; the same for the same seed. */
export async function killLearner(taken: Taken, seed: number, most: number): Promise<Kill[]> {
	const folder = await mkdtemp(join(tmpdir(), 'handover-kill-'));
	const dice = seededDice(seed);
	const known = new KnownProgress(taken.compiled);
	const record = new Map<string, string>();
	const kills: Kill[] = [];
	try {
		for (let last: Kill | undefined, saved = 0; ;) {
			const browser = await openBrowser(folder);
			try {
				const visit = await openVisit(browser, taken, record);
				if (last !== undefined) {
					const judged = { ...last, ...(await judge(visit, known, saved)) };
					kills.push(judged);
					if (judged.wrong !== undefined) return kills;
				}
				const isEnough = kills.length >= Math.min(most, KILLS_OF_ONE_LEARNER);
				if (isEnough || known.isOver) return kills;
				last = await goOnUntilKilled(browser, visit, known, dice, taken.inLms);
				saved = visit.saved();
			} catch (error) {
				const wrong = { inBackground: false, inLms: taken.inLms, wrong: 'did not open' } as const;
				return [...kills, { ...wrong, details: String(error) }];
			} finally {
				await browser.kill();
			}
		}
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

interface OpenedVisit {
	/** After how many steps of this visit saved was shown last. */
	saved(): number;
	perform(step: Step, number: number): Promise<void>;
	ask<Answer>(question: (learner: InPage) => Answer | Promise<Answer>): Promise<Answer>;
}

async function openVisit(
	{ page }: RealBrowser,
	{ address, inLms }: Taken,
	record: Map<string, string>,
): Promise<OpenedVisit> {
	let saved = 0;
	page.on('console', (message) => {
		const text = message.text();
		if (text.startsWith(savedMark)) saved = Number(text.slice(savedMark.length));
		if (!text.startsWith(recordMark)) return;
		const [key, value] = JSON.parse(text.slice(recordMark.length)) as [string, string];
		record.set(key, value);
	});
	await page.addInitScript(standIn, [...record]);
	await page.goto(address, { waitUntil: 'commit' });
	const root = inLms ? page.frameLocator('iframe') : page;
	await root.locator('[data-screen]:not([data-screen="opening"])').waitFor({ timeout: 20_000 });
	const document = await root.locator('html').elementHandle();
	const frame = await document.ownerFrame();
	if (!frame) throw new Error('The module has no frame.');
	// Functions are written into the page: they can use nothing of this file.
	const ask: OpenedVisit['ask'] = (question) =>
		frame.evaluate(`(${question.toString()})(window.learner)`);
	const learner = root.locator('main');
	await learner.locator('.nhsuk-button').first().waitFor({ timeout: 20_000 });
	if ((await ask((page) => page.stored())) !== undefined) {
		// A start that is prerendered gives way to the place.
		await root.locator('main:not([data-screen="start"]) .nhsuk-button').first().waitFor();
		// Of somebody whom no LMS named, it is asked whether the place is theirs.
		if ((await ask((page) => page.shown()))[0] === 'asking') {
			await learner.locator('.nhsuk-button').first().click();
			await root.locator('main:not([data-screen="asking"], [data-screen="opening"])').waitFor();
		}
	}
	return {
		saved: () => saved,
		perform: (step, number) =>
			frame.evaluate(`window.learner.perform(${JSON.stringify(step)}, ${String(number)})`),
		ask,
	};
}

async function goOnUntilKilled(
	browser: RealBrowser,
	visit: OpenedVisit,
	known: KnownProgress,
	dice: Dice,
	inLms: boolean,
): Promise<Kill> {
	const whole = Math.floor(dice() * 5);
	const inBackground = dice() < 0.34;
	const moment = dice() * WINDOW_MILLISECONDS;
	for (let taken = 0; (taken < whole || !known.hasEntries) && !known.isOver; taken += 1) {
		const step = known.next(dice);
		await visit.perform(step, known.steps);
	}
	known.learnRegistration(await visit.ask((learner) => learner.stored()));
	if (inBackground) await browser.otherTab.bringToFront();
	if (!known.isOver) {
		// The answer never comes where the browser is gone first.
		const step = known.next(dice);
		visit.perform(step, known.steps).catch(() => undefined);
	}
	await pause(moment);
	await browser.kill();
	return { inBackground, inLms };
}

async function judge(
	visit: OpenedVisit,
	known: KnownProgress,
	saved: number,
): Promise<Pick<Kill, 'wrong' | 'details'>> {
	const stored = await visit.ask((learner) => learner.stored());
	const shown = await visit.ask((learner) => learner.shown());
	const details = JSON.stringify({ saved, shown, stored, expected: known.screensOf(stored) });
	if (!known.isKept(stored, saved)) return { wrong: 'lost', details };
	return known.resume(stored, shown) ? {} : { wrong: 'wrong screen', details };
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function seededDice(seed: number): Dice {
	let state = Math.imul(seed, 0x9e3779b1);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
