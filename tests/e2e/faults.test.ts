import { FaultyVisit, type Act } from './faulty-visit.ts';
import { expect, test } from './test.ts';

/*
 * Whole visits of the real package in a real browser, cut short in ways that a seed decides. `npm run
 * bench:faults:browser` runs 40 of them. One alone:
 * FAULT_SEED=17 npx playwright test --config tests/config/playwright.config.ts e2e/faults
 */
const zip = 'social-media-1.0.0-scorm12.zip';
const lmss = ['standard', 'esr', 'learning-hub', 'moodle'] as const;
const alone = process.env['FAULT_SEED'];
const runs = Number(process.env['FAULT_RUNS'] ?? '12');
const seeds =
	alone === undefined ? Array.from({ length: runs }, (_, index) => index + 1) : [Number(alone)];

/** Numbers from 0 up to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function makeSchedule(random: () => number): readonly Act[] {
	const one = <Item>(items: readonly [Item, ...Item[]]): Item =>
		items[Math.floor(random() * items.length)] ?? items[0];
	return Array.from({ length: 7 }, (): Act => {
		switch (
			one(['go on', 'go on', 'go on', 'lose network', 'lose network', 'cut', 'cut', 'look'])
		) {
			case 'lose network': {
				const is = one(['refuses', 'swallows', 'logged-out', 'unavailable'] as const);
				return { do: 'lose network', is, screens: 1 + Math.floor(random() * 4) };
			}
			case 'cut':
				return { do: one(['reload', 'close', 'exit'] as const) };
			case 'look':
				return { do: one(['look back', 'switch language'] as const) };
			default:
				return { do: 'go on', screens: 1 + Math.floor(random() * 6), correctly: random() < 0.8 };
		}
	});
}

for (const seed of seeds) {
	const random = createRandom(seed);
	const profile = lmss[seed % lmss.length] ?? 'standard';
	const isNearTheEnd = random() < 0.6;
	const schedule = makeSchedule(random);

	test(`seed ${String(seed)}: what was done is recorded once by an LMS as ${profile} is`, async ({
		socialMedia,
		lms,
		learnerInLms: learner,
	}) => {
		if (isNearTheEnd) await lms.remember(socialMedia.compiled, 'the scenarios');
		const visit = new FaultyVisit(lms, learner, socialMedia, () =>
			lms.launch({ package: zip, profile }),
		);

		await visit.open();
		for (const act of schedule) {
			await test.step(JSON.stringify(act), () => visit.perform(act));
		}
		await visit.perform({ do: 'go on', screens: isNearTheEnd ? 30 : 3, correctly: true });
		await visit.endOnline();

		await lms.expectCommitted('cmi.core.lesson_status', visit.isPassed ? 'passed' : 'incomplete');
		const elements = await lms.elements();
		const score = elements['cmi.core.score.raw'] ?? '';
		expect(score === '' ? undefined : Number(score)).toBe(visit.best);
		expect(elements['cmi.suspend_data']).toMatch(/^[\w-]{1,4096}$/);
		const ids = Object.entries(elements).flatMap(([name, value]) =>
			/^cmi\.interactions\.\d+\.id$/.test(name) ? [value] : [],
		);
		expect(ids).toEqual([...new Set(ids)]);
	});
}
