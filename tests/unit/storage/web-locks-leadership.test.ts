import { describe, expect, test } from 'vitest';
import type { Kept } from '../../../src/session/leadership.ts';
import { createWebLocksLeadership } from '../../../src/storage/web-locks-leadership.ts';
import { jo } from '../../contract/progress-store.ts';
import { id } from '../../fixtures/build-module.ts';
import { createFakeLocks } from '../../fixtures/fake-locks.ts';
import { settle } from '../../fixtures/fake-world.ts';

const registration = id.registration(7);

function createBrowser() {
	const fake = createFakeLocks();
	return {
		...fake,
		/** What a new window asks, and what it is told. */
		async open(does: 'ask' | 'watch' = 'ask') {
			const state = { isAlive: true };
			const told: unknown[] = [];
			const leadership = createWebLocksLeadership(
				fake.locksOf(() => state.isAlive),
				() => fake.storage,
			);
			const ask = async (what = does) => {
				leadership[what](jo, (role, noted?: Kept) => {
					told.push(noted === undefined ? role : [role, noted]);
				});
				await settle();
			};
			await ask();
			return {
				told,
				leadership,
				ask,
				kill: async () => {
					state.isAlive = false;
					fake.serve();
					await settle();
				},
			};
		},
	};
}

describe('leading by Web Locks', () => {
	test('the first window leads, and the next one after it', async () => {
		const browser = createBrowser();
		const first = await browser.open();
		const second = await browser.open();
		expect([first.told, second.told]).toEqual([['leading'], ['following']]);

		first.leadership.release();
		await settle();

		expect(second.told).toEqual(['following', 'leading']);
	});

	test.each<Kept>([registration, 'ahead'])('what was noted last (%s) is told', async (kept) => {
		const browser = createBrowser();
		const first = await browser.open();
		const second = await browser.open();
		first.leadership.note(registration);
		first.leadership.note(kept);

		await first.kill();

		expect(second.told).toEqual(['following', ['leading', kept]]);
	});

	test('a window that leads from the beginning is told nothing of what was noted before', async () => {
		const browser = createBrowser();
		const first = await browser.open();
		first.leadership.note('ahead');
		await first.kill();

		const second = await browser.open();
		const third = await browser.open();
		await second.kill();

		expect([second.told, third.told]).toEqual([['leading'], ['following', 'leading']]);
	});

	test('only a window that leads notes anything', async () => {
		const browser = createBrowser();
		const first = await browser.open();
		const second = await browser.open();
		first.leadership.note(registration);
		second.leadership.note('ahead');

		first.leadership.release();
		await settle();

		expect(second.told).toEqual(['following', ['leading', registration]]);
	});

	test('a window that left is told nothing, and may ask again', async () => {
		const browser = createBrowser();
		const first = await browser.open();
		const second = await browser.open();
		second.leadership.release();
		first.leadership.release();
		await settle();
		expect(second.told).toEqual(['following']);

		await second.ask();

		expect(second.told).toEqual(['following', 'leading']);
	});

	test.each(['watch', 'ask'] as const)(
		'who watches hears of one that leads (%s first)',
		async (one) => {
			const browser = createBrowser();
			const windows = [
				await browser.open(one),
				await browser.open(one === 'ask' ? 'watch' : 'ask'),
			];
			const [watching, leading] = one === 'ask' ? windows.reverse() : windows;

			expect(watching?.told).toEqual(['following']);
			expect(leading?.told).toEqual(['leading']);
		},
	);

	test('every window leads where there are no locks, or they are refused', async () => {
		const told: string[] = [];
		const { storage } = createFakeLocks();
		const refused = { request: () => Promise.reject(new Error('SecurityError')) };

		for (const locks of [undefined, refused]) {
			const leadership = createWebLocksLeadership(locks, () => storage);
			leadership.ask(jo, (role) => told.push(role));
			leadership.watch(jo, (role) => told.push(`watching: ${role}`));
		}
		await settle();

		expect(told).toEqual(['leading', 'leading']);
	});

	test('notes nothing where storage is refused, and leads all the same', async () => {
		const browser = createBrowser();
		browser.refuseStorage(true);
		const first = await browser.open();
		const second = await browser.open();
		first.leadership.note(registration);

		await first.kill();

		expect(second.told).toEqual(['following', 'leading']);
	});
});
