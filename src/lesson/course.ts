import type { Scenario } from '../model/activity.ts';
import type { ActivityNumber } from '../model/ids.ts';
import type { Place, Progress } from '../model/progress.ts';
import type { LoadedModule } from './action.ts';
import { latestAttempt } from './attempt.ts';
import { type Replay, replayRun } from './replay.ts';
import { type Chose, currentRun, entriesOf } from './runs.ts';

export type ActivityPlace = Extract<Place, { readonly activity: ActivityNumber }>;

/** How far the current run or attempt of an activity has come, in the terms of places. */
export interface Course {
	readonly hasIntro: boolean;
	/** False for an assessment without an attempt: then there is nothing but the intro. */
	readonly isBegun: boolean;
	/** Choices or answers made. */
	readonly length: number;
	readonly isOver: boolean;
	/** Whether the n-th choice or answer, from 1, has a feedback screen. */
	readonly hasFeedback: (nth: number) => boolean;
}

/** Absent while the activity's content is not loaded. */
export function courseOf(
	{ outline, activities }: LoadedModule,
	progress: Progress,
	number: ActivityNumber,
): Course | undefined {
	const activity = activities.get(number);
	switch (activity?.kind) {
		case undefined:
			return undefined;
		case 'page':
			return {
				hasIntro: false,
				isBegun: true,
				length: 0,
				isOver: false,
				hasFeedback: () => false,
			};
		case 'scenario': {
			const run = currentRun(entriesOf(progress, number));
			const replay = replayRun(activity, run);
			return {
				hasIntro: true,
				isBegun: true,
				length: replay.fits,
				isOver: isAtEnding(replay),
				hasFeedback: (nth) => (takenAt(activity, run[nth - 1])?.feedback.length ?? 0) > 0,
			};
		}
		case 'assessment': {
			const attempt = latestAttempt(outline, progress, number);
			return {
				hasIntro: true,
				isBegun: attempt !== undefined,
				length: attempt?.answers.length ?? 0,
				isOver: attempt?.isFinished ?? false,
				hasFeedback: () => true,
			};
		}
	}
}

export function isAtEnding({ now }: Replay): boolean {
	return now.scene.kind === 'ending';
}

export function takenAt(scenario: Scenario, chose: Chose | undefined) {
	const scene = scenario.scenes.find(({ number }) => number === chose?.scene);
	return scene?.kind === 'decision'
		? scene.choices.find(({ number }) => number === chose?.choice)
		: undefined;
}
