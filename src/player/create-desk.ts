import type { Clock } from '../session/clock.ts';
import type { Tracker } from '../session/tracker.ts';
import { mayHoldLearners } from '../storage/learners/learners-mark.ts';
import { LearnerDesk } from './learner-desk.svelte.ts';

const HOUR = 60 * 60 * 1000;

/** On the site only. Reading `storage` may throw. */
export function createDesk(clock: Clock, keepHours: number, storage: () => Storage): LearnerDesk {
	// The type says that it is always there; an insecure page has none.
	const canSeal = (crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined;
	return new LearnerDesk({
		asks: canSeal && mayHoldLearners(storage),
		keepHours,
		loadLearners: canSeal
			? async () => {
					const { openLearners } = await import('../storage/learners/open-learners.ts');
					return openLearners(clock, keepHours * HOUR, storage);
				}
			: undefined,
	});
}

/** Whoever was chosen on the site stands where an LMS would say who it is. */
export function launchAs({ chosen }: LearnerDesk, tracker: Tracker): Tracker {
	return {
		...tracker,
		async launch() {
			const [launch, learner] = await Promise.all([tracker.launch(), chosen]);
			return learner ? { ...launch, learner: { id: learner.id, name: learner.name } } : launch;
		},
	};
}
