import type { LockShape } from '../../model/lock.ts';
import type { Progress } from '../../model/progress.ts';

/** The pages and scenarios of progress, and nothing that was assessed or follows from it. */
export function practiceOf({ activities }: LockShape, progress: Progress): Progress {
	const assessed = new Set(
		activities.flatMap(({ kind, number }) => (kind === 'assessment' ? [number] : [])),
	);
	const askedAbout = new Set(
		activities.flatMap((activity) =>
			activity.kind === 'assessment' ? activity.questions.map(({ objective }) => objective) : [],
		),
	);
	const { place, ledger, logs } = progress;
	const isBeyond =
		place.screen === 'result' || ('activity' in place && assessed.has(place.activity));
	return {
		...progress,
		place: isBeyond ? { screen: 'tasks' } : place,
		ledger: {
			activities: ledger.activities.filter(({ activity }) => !assessed.has(activity)),
			objectives: ledger.objectives.filter((objective) => !askedAbout.has(objective)),
		},
		logs: logs.filter(({ activity }) => !assessed.has(activity)),
	};
}
