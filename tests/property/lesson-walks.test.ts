import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act } from '../../src/lesson/act.ts';
import type { LearnerAction, LoadedModule } from '../../src/lesson/action.ts';
import { fitProgress } from '../../src/lesson/fit.ts';
import { isAtMost } from '../../src/lesson/ledger.ts';
import { previousPlace } from '../../src/lesson/place.ts';
import { createProgress } from '../../src/lesson/progress.ts';
import { projectReport } from '../../src/lesson/report.ts';
import { screenAt } from '../../src/lesson/screen.ts';
import type { Place, Progress } from '../../src/model/progress.ts';
import { id } from '../fixtures/build-module.ts';
import { randomModule, registration } from '../fixtures/random-module.ts';
import { loaded, offeredActions, onwardActions } from '../fixtures/walk.ts';

interface Step {
	readonly before: Progress;
	readonly action: LearnerAction;
	readonly after: Progress;
	readonly fits: boolean;
}

/** A learner who mostly goes on, now and then goes anywhere, and at times presses what is not there. */
function walk(module: LoadedModule, learner: Progress['registration'], picks: readonly number[]) {
	const steps: Step[] = [];
	let before = createProgress(learner);
	for (const pick of picks) {
		const actions = pick % 6 === 0 ? offeredActions(module, before) : onwardActions(module, before);
		const action = actions[Math.floor(pick / 6) % actions.length];
		if (action === undefined) break;
		const result = act(module, before, action);
		const after = result.fits ? result.progress : before;
		steps.push({ before, action, after, fits: result.fits });
		before = after;
	}
	return steps;
}

const picks = fc.array(fc.nat({ max: 6 * 60 }), { minLength: 1, maxLength: 80, size: 'max' });

function forEveryWalk(check: (module: LoadedModule, steps: readonly Step[]) => void): void {
	fc.assert(
		fc.property(randomModule, registration, picks, (compiled, learner, made) => {
			const module = loaded(compiled);
			check(module, walk(module, learner, made));
		}),
		{ numRuns: 100 },
	);
}

function everyPlace({ logs, place }: Progress): readonly Place[] {
	const inActivities = logs.flatMap(({ activity, entries }) =>
		Array.from({ length: entries.length + 2 }, (_, at) =>
			(['intro', 'step', 'feedback', 'end'] as const).map((screen) => ({ screen, activity, at })),
		).flat(),
	);
	return [place, { screen: 'start' }, { screen: 'tasks' }, { screen: 'result' }, ...inActivities];
}

describe('along any walk', () => {
	test('the ledger only grows', () => {
		forEveryWalk((_, steps) => {
			for (const { before, after } of steps) {
				expect(isAtMost(before.ledger, after.ledger)).toBe(true);
			}
		});
	});

	test('logs only grow, at their ends, by one entry an action', () => {
		forEveryWalk((_, steps) => {
			for (const { before, after } of steps) {
				for (const log of before.logs) {
					const grown = after.logs.find(({ activity }) => activity === log.activity);
					expect(grown?.entries.slice(0, log.entries.length)).toEqual(log.entries);
				}
				expect(entriesIn(after) - entriesIn(before)).toBeLessThanOrEqual(1);
			}
		});
	});

	test('an action either fits or leaves progress untouched, and never changes what it was given', () => {
		fc.assert(
			fc.property(
				randomModule,
				registration,
				picks,
				fc.nat({ max: 9 }),
				(compiled, learner, made, any) => {
					const module = loaded(compiled);
					const last = walk(module, learner, made).at(-1)?.after ?? createProgress(learner);
					const copy = structuredClone(last);
					const actions: readonly LearnerAction[] = [
						{ type: 'activity.open', activity: id.activity(any) },
						{ type: 'choice.select', choice: id.choice(any) },
						{ type: 'run.restart', keep: any - 1 },
						{ type: 'response.submit', response: { options: [] } },
						{ type: 'response.submit', response: { options: [id.option(any)] } },
						{ type: 'response.submit', response: { options: [id.option(2), id.option(1)] } },
					];

					for (const action of actions) {
						const result = act(module, last, action);

						expect(last).toEqual(copy);
						if (!result.fits) expect(result.action).toBe(action);
					}
				},
			),
		);
	});

	test('every screen can be shown, now and later, and only the current one can be acted on', () => {
		forEveryWalk((module, steps) => {
			const last = steps.at(-1)?.after;
			for (const { after } of steps) {
				expect(screenAt(module, after, after.place)).toMatchObject({
					place: after.place,
					readOnly: false,
				});
				if (last !== undefined) screenAt(module, last, after.place);
			}
			for (const place of last === undefined ? [] : everyPlace(last)) {
				const screen = screenAt(module, last ?? createProgress(id.registration(1)), place);
				const isCurrent = isDeepStrictEqual(screen.place, last?.place);
				expect(screen.readOnly).toBe(!isCurrent);
			}
		});
	});

	test('going back leads to the first screen of the activity, by places that show themselves', () => {
		forEveryWalk((module, steps) => {
			const last = steps.at(-1)?.after;
			if (last === undefined) return;
			let place: Place | undefined = last.place;
			let left = entriesIn(last) * 2 + 3;
			while (place !== undefined) {
				expect(screenAt(module, last, place).place).toEqual(place);
				expect((left -= 1)).toBeGreaterThan(0);
				place = previousPlace(module, last, place);
			}
		});
	});

	test('score, completion and success never fall, and an outcome once reported stays as it is', () => {
		forEveryWalk((module, steps) => {
			for (const { before, after } of steps) {
				const earlier = projectReport(module, before);
				const later = projectReport(module, after);

				expect(later.score ?? -1).toBeGreaterThanOrEqual(earlier.score ?? -1);
				if (earlier.completion === 'completed') expect(later.completion).toBe('completed');
				if (earlier.completion !== 'none') expect(later.completion).not.toBe('none');
				if (earlier.success === 'passed') expect(later.success).toBe('passed');
				earlier.interactions.forEach((interaction, index) => {
					if (interaction.outcome) expect(later.interactions[index]).toEqual(interaction);
					expect(later.interactions[index]?.id).toBe(interaction.id);
				});
				expect(new Set(later.interactions.map((one) => one.id)).size).toBe(
					later.interactions.length,
				);
			}
		});
	});

	test('an unchanged module in a new revision keeps all of it', () => {
		forEveryWalk((module, steps) => {
			const last = steps.at(-1)?.after;
			if (last === undefined) return;
			const released = {
				...module,
				outline: { ...module.outline, revision: id.revision(2) },
			};

			const { progress, wasCut } = fitProgress(released, last);

			expect(wasCut).toBe(false);
			expect(progress).toEqual({
				...last,
				logs: last.logs.map((log) => ({ ...log, revision: id.revision(2) })),
			});
		});
	});
});

test('the walks of these tests get everywhere', () => {
	const seen = new Set<string>();

	forEveryWalk((module, steps) => {
		for (const { after } of steps) {
			const screen = screenAt(module, after, after.place);
			seen.add(screen.kind);
			if (screen.kind === 'tasks') for (const { state } of screen.tasks) seen.add(state);
			if (screen.kind === 'debrief' && screen.practice) seen.add('practice');
			if (screen.kind === 'attempt-result' && screen.attempt > 2) seen.add('third attempt');
		}
	});

	const screens = ['tasks', 'page', 'intro', 'scene', 'choice-feedback', 'debrief', 'practice'];
	const more = ['question', 'answer-feedback', 'attempt-result', 'third attempt', 'result'];
	const states = ['to do', 'in progress', 'finished', 'passed', 'reopened', 'closed'];
	expect([...seen]).toEqual(expect.arrayContaining([...screens, ...more, ...states]));
});

test('progress made in any module fits any other one after it was cut, and then all its screens show', () => {
	fc.assert(
		fc.property(randomModule, randomModule, registration, picks, (older, newer, learner, made) => {
			const last = walk(loaded(older), learner, made).at(-1)?.after ?? createProgress(learner);
			const compiled = loaded(newer);
			const module = {
				...compiled,
				outline: { ...compiled.outline, revision: id.revision(2) },
			};

			const { progress } = fitProgress(module, last);

			expect(isAtMost(last.ledger, progress.ledger)).toBe(true);
			expect(fitProgress(module, progress)).toEqual({ progress, wasCut: false });
			for (const place of everyPlace(progress)) screenAt(module, progress, place);
			projectReport(module, progress);
		}),
	);
});

function entriesIn({ logs }: Progress): number {
	return logs.reduce((sum, { entries }) => sum + entries.length, 0);
}
