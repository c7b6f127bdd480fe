import { describe, expect, test } from 'vitest';
import type { Entry, Progress } from '../../src/model/progress.ts';
import type { Clock } from '../../src/session/clock.ts';
import { missingStep } from '../../src/session/missing-step.ts';
import { progressKey } from '../../src/session/progress-key.ts';
import type { ProgressKey, ProgressStep, ProgressStore } from '../../src/session/progress-store.ts';
import { id } from '../fixtures/build-module.ts';

export const jo = progressKey('https://lms.example', 'jo', id.module('fire'));
const sam = progressKey('https://lms.example', 'sam', id.module('fire'));

export const fresh: Progress = {
	registration: id.registration(4_000_000_000),
	place: { screen: 'start' },
	ledger: { activities: [], objectives: [] },
	logs: [],
};

export function chose(scene: number, choice: number): Entry {
	return { kind: 'chose', scene: id.scene(scene), choice: id.choice(choice) };
}

/** The same progress with one entry more in a scenario. */
export function withEntry(progress: Progress, activity: number, entry: Entry): Progress {
	const before = progress.logs.find((log) => log.activity === id.activity(activity));
	const entries = [...(before?.entries ?? []), entry];
	const log = { activity: id.activity(activity), revision: id.revision(1), entries };
	return {
		...progress,
		place: { screen: 'step', activity: id.activity(activity), at: entries.length },
		logs: before
			? progress.logs.map((other) => (other === before ? log : other))
			: [...progress.logs, log],
	};
}

export function stepTo(from: Progress | undefined, to: Progress): ProgressStep {
	const missing = missingStep(from, to);
	if (missing?.kind !== 'append') throw new Error('It takes more than one step.');
	return missing.step;
}

/** The progress with one entry more, appended. */
export async function appendEntry(
	store: ProgressStore,
	key: ProgressKey,
	from: Progress | undefined,
	activity: number,
	entry: Entry,
): Promise<Progress> {
	const to = withEntry(from ?? fresh, activity, entry);
	await store.append(key, stepTo(from, to));
	return to;
}

/** What every `ProgressStore` does. */
export function describeProgressStore(
	name: string,
	open: (clock: Clock) => Promise<ProgressStore>,
): void {
	const clock = { now: () => 1_000 };

	describe(name, () => {
		test('holds nothing at first', async () => {
			const store = await open(clock);

			expect(await store.load(jo)).toBeUndefined();
			expect(await store.marked(jo)).toBeUndefined();
		});

		test('gives back every entry that was appended, in order', async () => {
			const store = await open(clock);

			let progress = await appendEntry(store, jo, undefined, 2, chose(1, 1));
			progress = await appendEntry(store, jo, progress, 1, chose(1, 2));
			for (let scene = 2; scene <= 12; scene++) {
				progress = await appendEntry(store, jo, progress, 2, chose(scene, 1));
			}

			expect(await store.load(jo)).toEqual({ progress, acknowledged: false, changedAt: 1_000 });
		});

		test('keeps a step without an entry', async () => {
			const store = await open(clock);
			const before = await appendEntry(store, jo, undefined, 1, chose(1, 1));
			const facts = { activity: id.activity(3), finished: 1, attempts: 0, passed: false };
			const after: Progress = {
				...before,
				place: { screen: 'tasks' },
				ledger: { activities: [facts], objectives: [id.objective(2)] },
			};

			await store.append(jo, stepTo(before, after));

			expect((await store.load(jo))?.progress).toEqual(after);
		});

		test('keeps the day of the pass through later steps, and until another registration begins', async () => {
			const store = await open(clock);
			const before = await appendEntry(store, jo, undefined, 1, chose(1, 1));
			const passed = { ...before, ledger: { activities: [], objectives: [id.objective(2)] } };
			const step = stepTo(before, { ...passed, passedOn: '2026-11-27' });

			await store.append(jo, step);
			await store.append(jo, { ...stepTo(passed, { ...passed, place: { screen: 'result' } }) });
			expect((await store.load(jo))?.progress.passedOn).toBe('2026-11-27');

			await store.replace(jo, { ...passed, passedOn: '2026-11-28' });
			expect((await store.load(jo))?.progress.passedOn).toBe('2026-11-28');

			await store.replace(jo, { ...fresh, registration: id.registration(9) });
			expect((await store.load(jo))?.progress).not.toHaveProperty('passedOn');
		});

		test('keeps one learner apart from another', async () => {
			const store = await open(clock);
			const progress = await appendEntry(store, jo, undefined, 1, chose(1, 1));
			await appendEntry(store, sam, undefined, 1, chose(1, 2));

			await store.forget(sam);

			expect(await store.load(sam)).toBeUndefined();
			expect((await store.load(jo))?.progress).toEqual(progress);
		});

		test('takes the same step twice for one', async () => {
			const store = await open(clock);
			const before = await appendEntry(store, jo, undefined, 1, chose(1, 1));
			const after = withEntry(before, 1, chose(2, 1));

			await store.append(jo, stepTo(before, after));
			await store.append(jo, stepTo(before, after));

			expect((await store.load(jo))?.progress).toEqual(after);
		});

		test.each([
			['another entry in the same position', fresh, chose(1, 2)],
			[
				'a step of another registration',
				{ ...fresh, registration: id.registration(7) },
				chose(1, 1),
			],
		])('refuses %s and changes nothing', async (_, from, entry) => {
			const store = await open(clock);
			const held = await appendEntry(store, jo, undefined, 1, chose(1, 1));

			const appended = appendEntry(store, jo, from, 1, entry);

			await expect(appended).rejects.toMatchObject({ failure: 'overtaken' });
			expect((await store.load(jo))?.progress).toEqual(held);
		});

		test('refuses a step that leaves a gap', async () => {
			const store = await open(clock);
			const first = withEntry(fresh, 1, chose(1, 1));

			const appended = appendEntry(store, jo, first, 1, chose(2, 1));

			await expect(appended).rejects.toMatchObject({ failure: 'overtaken' });
			expect(await store.load(jo)).toBeUndefined();
		});

		test('puts whole progress in the place of what was held', async () => {
			const store = await open(clock);
			await appendEntry(store, jo, undefined, 1, chose(1, 1));
			const other = withEntry(
				withEntry({ ...fresh, registration: id.registration(9) }, 2, chose(1, 3)),
				2,
				chose(4, 1),
			);

			await store.replace(jo, other);
			const after = await appendEntry(store, jo, other, 2, chose(5, 1));

			expect((await store.load(jo))?.progress).toEqual(after);
		});

		test('remembers that an LMS acknowledged some of it, until another registration begins', async () => {
			const store = await open(clock);
			const held = await appendEntry(store, jo, undefined, 1, chose(1, 1));

			await store.acknowledge(jo);
			await store.acknowledge(sam);
			const more = await appendEntry(store, jo, held, 1, chose(2, 1));
			expect((await store.load(jo))?.acknowledged).toBe(true);
			expect(await store.load(sam)).toBeUndefined();

			await store.replace(jo, { ...more, place: { screen: 'tasks' } });
			expect((await store.load(jo))?.acknowledged).toBe(true);

			await store.replace(jo, { ...fresh, registration: id.registration(9) });
			expect((await store.load(jo))?.acknowledged).toBe(false);
		});

		test('leaves nothing but the mark when it forgets', async () => {
			const store = await open(clock);
			await appendEntry(store, jo, undefined, 1, chose(1, 1));

			await store.forget(jo, { passed: true });
			expect(await store.load(jo)).toBeUndefined();
			expect(await store.marked(jo)).toEqual({ passed: true, at: 1_000 });

			await store.forget(jo);
			expect(await store.marked(jo)).toBeUndefined();
		});

		test('never lets the ledger shrink', async () => {
			const store = await open(clock);
			const facts = { activity: id.activity(3), finished: 1, attempts: 0, passed: false };
			const known: Progress = { ...fresh, ledger: { activities: [facts], objectives: [] } };
			await store.append(jo, stepTo(undefined, known));

			await store.append(jo, { ...stepTo(undefined, fresh), place: { screen: 'tasks' } });

			expect((await store.load(jo))?.progress.ledger).toEqual(known.ledger);
		});
	});
}
