import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { createScorm12Manifest } from '../../../scorm/manifest/scorm12.ts';
import { fitProgress } from '../../../src/lesson/fit.ts';
import { factsOf, isAtMost } from '../../../src/lesson/ledger.ts';
import { isPassed, scoreOf } from '../../../src/lesson/tasks.ts';
import type { Progress } from '../../../src/model/progress.ts';
import { prepareProgress } from '../../../src/session/prepare-progress.ts';
import { progressKey } from '../../../src/session/progress-key.ts';
import { decodeSuspendData } from '../../../src/session/suspend-data/decode.ts';
import { encodeSuspendData } from '../../../src/session/suspend-data/encode.ts';
import { createDexieProgressStore } from '../../../src/storage/dexie-progress-store.ts';
import { expectedOf } from '../../fixtures/expected-resume.ts';
import { releaseAll, type ReleasedModule } from '../../fixtures/edited-module.ts';
import { id } from '../../fixtures/build-module.ts';
import { learnersOf, type Learner } from '../../fixtures/learners.ts';
import { loaded, shown } from '../../fixtures/walk.ts';

const versions = releaseAll();
const pairs = versions.flatMap((older, index) =>
	versions.slice(index + 1).map((newer) => ({ older, newer })),
);
const learners = new Map<ReleasedModule, readonly Learner[]>(
	versions.map((version) => [version, learnersOf(loaded(version.compiled))]),
);

function forEachLearner(
	older: ReleasedModule,
	check: (progress: Progress, who: string) => void,
): void {
	for (const { who, progress } of learners.get(older) ?? []) check(progress, who);
}

test('the chain is of twelve edits and more, each a version of its own', () => {
	expect(versions.length).toBeGreaterThan(12);
	expect(new Set(versions.map(({ compiled }) => compiled.outline.version)).size).toBe(
		versions.length,
	);
	for (const [, some] of learners) expect(some.length).toBeGreaterThan(10);
});

test('identifiers in the manifest never change between versions', () => {
	const identifiers = versions.map(({ compiled }) => {
		const launch = 'modules/photos/index.html';
		const manifest = createScorm12Manifest({ module: compiled.outline, launch, files: [launch] });
		return [...manifest.matchAll(/\bidentifier(?:ref)?="[^"]*"/g)].map(([text]) => text);
	});

	expect(identifiers[0]?.length).toBeGreaterThanOrEqual(4);
	for (const others of identifiers) expect(others).toEqual(identifiers[0]);
});

describe.each(pairs)('from “$older.edit” to “$newer.edit”', ({ older, newer }) => {
	const { outline } = newer.compiled;
	const module = loaded(newer.compiled);

	test('suspend data of every learner is read as it was written', () => {
		const { lock, revision } = older.compiled.outline;
		forEachLearner(older, (progress, who) => {
			const text = encodeSuspendData(lock, revision, progress);

			expect(inOrder(decodeSuspendData(outline.lock, text)), who).toEqual(inOrder(progress));
		});
	});

	test('everyone resumes at the longest part that fits, keeps what they earned, and is told where they stand earlier', () => {
		forEachLearner(older, (progress, who) => {
			const expected = expectedOf(older.compiled, newer.compiled, progress);

			const fitted = fitProgress(module, progress);

			expect(isAtMost(progress.ledger, fitted.progress.ledger), who).toBe(true);
			expect(screenOf(fitted.progress), who).toEqual(expected.screen);
			expect(fitted.wasCut, who).toBe(expected.isTold);
		});
	});

	test('a passed assessment stays passed, and its best score stays', () => {
		forEachLearner(older, (progress, who) => {
			const check = outline.activities.find(({ kind }) => kind === 'assessment')?.number;
			const { ledger } = fitProgress(module, progress).progress;
			const hadPassed = isPassed(older.compiled.outline, progress.ledger);
			const isMoreToDo = outline.activities.some(
				({ number }) => !older.compiled.activities.some((was) => was.number === number),
			);

			expect(scoreOf(outline, ledger) ?? -1, who).toBeGreaterThanOrEqual(
				scoreOf(older.compiled.outline, progress.ledger) ?? -1,
			);
			if (hadPassed) {
				expect(factsOf(ledger, check ?? id.activity(0)).passed, who).toBe(true);
				expect(isPassed(outline, ledger), who).toBe(!isMoreToDo);
			}
		});
	});

	function screenOf(progress: Progress) {
		const screen = shown(module, progress);
		if (screen.kind === 'scene') return { kind: screen.kind, key: screen.scene.key };
		return screen.kind === 'question'
			? { kind: screen.kind, answered: screen.position - 1 }
			: { kind: screen.kind };
	}
});

test('records in IndexedDB of every version are read and resume as the LMS’s do', async () => {
	const newest = versions.at(-1);
	if (newest === undefined) throw new Error('There is no version.');
	const browser = { indexedDB: new IDBFactory(), IDBKeyRange };
	const clock = { now: () => 1_000 };
	for (const older of versions) {
		const { lock, revision, version } = older.compiled.outline;
		for (const { who, progress } of learners.get(older) ?? []) {
			const key = progressKey('https://lms.example', `${version} ${who}`, id.module('photos'));
			const text = encodeSuspendData(lock, revision, progress);
			await (await createDexieProgressStore(clock, browser)).replace(key, progress);

			const held = await (await createDexieProgressStore(clock, browser)).load(key);
			const fromLms = decodeSuspendData(newest.compiled.outline.lock, text);

			expect(held?.progress, who).toEqual(progress);
			const here = await resume(held?.progress);
			const there = await resume(fromLms);
			expect(inOrder(there?.progress), who).toEqual(inOrder(here?.progress));
			expect(there?.wasCut, who).toBe(here?.wasCut);
		}
	}

	async function resume(progress: Progress | undefined) {
		if (progress === undefined || newest === undefined) return undefined;
		const { outline, activities } = newest.compiled;
		const loadActivity = (number: number) => {
			const found = activities.find((activity) => activity.number === number);
			return found ? Promise.resolve(found) : Promise.reject(new Error('There is none.'));
		};
		return prepareProgress({ loadActivity }, { outline, activities: new Map() }, progress);
	}
});

/** Suspend data holds the activities in their order, whichever was opened first. */
function inOrder(progress: Progress | undefined): Progress | undefined {
	return (
		progress && {
			...progress,
			logs: progress.logs.toSorted((one, other) => one.activity - other.activity),
		}
	);
}
