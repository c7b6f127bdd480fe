import { describe, expect, test } from 'vitest';
import { fitProgress } from '../../../src/lesson/fit.ts';
import type { LoadedModule } from '../../../src/lesson/action.ts';
import type { Activity } from '../../../src/model/activity.ts';
import type { LockShape } from '../../../src/model/lock.ts';
import {
	assessment,
	type ChoiceParts,
	compiledModule,
	id,
	lockShapeOf,
	page,
	scenario,
} from '../../fixtures/build-module.ts';
import {
	choose,
	goOn,
	loaded,
	open,
	perform,
	restart,
	shown,
	shownAs,
	started,
} from '../../fixtures/walk.ts';

const way = (to: number, number = 1): ChoiceParts => ({ to, number });

/** Scenes 1 to 4 in a row, 4 an ending; each choice is number 1 unless the scene is rewritten. */
function threeDecisions(rewritten?: { readonly scene: number; readonly choice: number }) {
	const numberIn = (scene: number) => (rewritten?.scene === scene ? rewritten.choice : 1);
	return scenario({
		number: 1,
		scenes: [
			{ choices: [way(2, numberIn(1))] },
			{ choices: [way(3, numberIn(2))] },
			{ choices: [way(4, numberIn(3))] },
			{ outcome: 'good' },
		],
	});
}

const other = page({ number: 9 });

function released(
	activities: readonly Activity[],
	revision: number,
	lock?: LockShape,
): LoadedModule {
	return loaded(compiledModule({ activities, revision, ...(lock && { lock }) }));
}

const before = released([threeDecisions(), other], 1);
const twoMade = perform(before, started(before), open(1), goOn, choose(1), choose(1));
const atEnd = perform(before, twoMade, choose(1));

/** The lock that knows the scenario as it was and as it is. */
function lockOfBoth(newer: Activity, older: Activity = threeDecisions()): LockShape {
	const was = lockShapeOf([older, other]);
	const is = lockShapeOf([newer, other]);
	const [wasFirst] = was.activities;
	const [isFirst, isOther] = is.activities;
	if (wasFirst?.kind !== 'scenario' || isFirst?.kind !== 'scenario' || !isOther) return is;
	return {
		...is,
		activities: [
			{
				...isFirst,
				scenes: isFirst.scenes.map((scene) => {
					const old = wasFirst.scenes.find(({ number }) => number === scene.number)?.choices ?? [];
					const gone = old.filter((one) => !scene.choices.some((now) => now.number === one.number));
					const added = scene.choices.map((one) =>
						old.some((was) => was.number === one.number) ? one : { ...one, born: id.revision(2) },
					);
					return {
						...scene,
						choices: [...gone.map((one) => ({ ...one, gone: id.revision(2) })), ...added],
					};
				}),
			},
			isOther,
		],
	};
}

function rewrittenAt(scene: number): LoadedModule {
	const newer = threeDecisions({ scene, choice: 2 });
	return released([newer, other], 2, lockOfBoth(newer));
}

describe('an unfinished run', () => {
	test('of an unchanged revision is left alone', () => {
		expect(fitProgress(before, twoMade)).toEqual({ progress: twoMade, wasCut: false });
	});

	test('that still fits goes on where it was', () => {
		const after = rewrittenAt(3);

		const { progress, wasCut } = fitProgress(after, twoMade);

		expect(wasCut).toBe(false);
		expect(progress.logs[0]?.revision).toBe(2);
		expect(perform(after, progress, choose(2)).place.screen).toBe('end');
	});

	test('is cut to its longest part that fits, and the learner stands there', () => {
		const after = rewrittenAt(2);

		const { progress, wasCut } = fitProgress(after, twoMade);

		expect(wasCut).toBe(true);
		expect(progress.place).toEqual({ screen: 'step', activity: 1, at: 1 });
		expect(progress.logs).toEqual([
			{ activity: 1, revision: 2, entries: [{ kind: 'chose', scene: 1, choice: 1 }] },
		]);
		expect(shownAs('scene', after, progress).scene.number).toBe(2);
	});

	test('of which nothing fits begins again', () => {
		const { progress, wasCut } = fitProgress(rewrittenAt(1), twoMade);

		expect(wasCut).toBe(true);
		expect(progress.logs).toEqual([]);
		expect(progress.place).toEqual({ screen: 'step', activity: 1, at: 0 });
	});

	test('of practice is cut within itself and keeps the recorded run before it', () => {
		const forked = (choices: readonly ChoiceParts[]) =>
			scenario({
				number: 1,
				scenes: [{ choices: [way(2)] }, { choices }, { choices: [way(4)] }, {}],
			});
		const fork = released([forked([way(3), way(3, 2)]), other], 1);
		const practising = perform(
			fork,
			started(fork),
			...[open(1), goOn, choose(1), choose(1), choose(1), restart(1), choose(2)],
		);
		const after = released([forked([way(3)]), other], 2);

		const { progress, wasCut } = fitProgress(after, practising);

		expect(wasCut).toBe(true);
		expect(progress.logs[0]?.entries).toEqual(practising.logs[0]?.entries.slice(0, -1));
		expect(shownAs('scene', after, progress)).toMatchObject({
			scene: { number: 2 },
			practice: true,
		});
	});
});

describe('a finished run', () => {
	test('that still fits stays', () => {
		const { progress, wasCut } = fitProgress({ ...before, outline: rewrittenOutline() }, atEnd);

		expect(wasCut).toBe(false);
		expect(progress.place).toEqual(atEnd.place);
		expect(progress.logs[0]?.entries).toEqual(atEnd.logs[0]?.entries);
	});

	test('that does not fit is left to the ledger, and nobody is told', () => {
		const after = rewrittenAt(3);
		const elsewhere = perform(before, atEnd, goOn);

		const { progress, wasCut } = fitProgress(after, elsewhere);

		expect(wasCut).toBe(false);
		expect(progress.logs).toEqual([]);
		expect(progress.ledger).toEqual(atEnd.ledger);
		expect(shownAs('tasks', after, progress).tasks[0]?.state).toBe('finished');
	});

	test('that does not fit takes an unfinished practice run with it, and the learner is told', () => {
		const practising = perform(before, atEnd, restart(1));

		const { progress, wasCut } = fitProgress(rewrittenAt(3), practising);

		expect(wasCut).toBe(true);
		expect(progress.logs).toEqual([]);
	});

	test('is not finished once more in a later round by being fitted', () => {
		const facts = { activity: id.activity(3), finished: 1, attempts: 3, passed: false, best: 0 };
		const check = assessment({ number: 3 });
		const activities = [threeDecisions(), check, other];
		const failed = {
			...atEnd,
			ledger: { ...atEnd.ledger, activities: [...atEnd.ledger.activities, facts] },
		};

		const { progress } = fitProgress(released(activities, 2), failed);

		expect(progress.ledger).toEqual(failed.ledger);
	});
});

describe('what is no longer in the module', () => {
	test('takes its log along and leaves its facts, and the learner is told where they stood in it', () => {
		const after = released([other, page({ number: 8 })], 2);

		const { progress, wasCut } = fitProgress(after, atEnd);

		expect(wasCut).toBe(true);
		expect(progress).toMatchObject({ logs: [], ledger: atEnd.ledger, place: { screen: 'tasks' } });
		expect(shown(after, progress).kind).toBe('tasks');
	});
});

test('a log whose content is not loaded stays as it is', () => {
	const after = { ...rewrittenAt(2), activities: new Map() };

	expect(fitProgress(after, twoMade).progress.logs).toEqual(twoMade.logs);
});

function rewrittenOutline() {
	return { ...before.outline, revision: id.revision(2) };
}
