import type { KnownLearner, Learners } from '../session/learners.ts';

export interface DeskParts {
	/** Whether there may be learners who are to be asked for a PIN first. */
	readonly asks: boolean;
	/** Absent where the browser cannot seal anything. */
	readonly loadLearners: (() => Promise<Learners>) | undefined;
	readonly keepHours: number;
}

/** Who is learning at a page of the site. */
export class LearnerDesk {
	readonly loadLearners: (() => Promise<Learners>) | undefined;
	readonly keepHours: number;
	/** Resolves with whoever learns, or with nobody for somebody without a name. */
	readonly chosen: Promise<KnownLearner | undefined>;
	#choose: (learner: KnownLearner | undefined) => void = () => {};
	#asks = $state.raw(false);
	#known: KnownLearner | undefined = $state.raw();

	constructor({ asks, loadLearners, keepHours }: DeskParts) {
		this.loadLearners = loadLearners;
		this.keepHours = keepHours;
		this.#asks = asks;
		this.chosen = asks
			? new Promise((resolve) => {
					this.#choose = resolve;
				})
			: Promise.resolve(undefined);
	}

	/** True until somebody was chosen. */
	get asks(): boolean {
		return this.#asks;
	}

	get known(): KnownLearner | undefined {
		return this.#known;
	}

	choose(learner: KnownLearner | undefined): void {
		this.#known = learner;
		this.#asks = false;
		this.#choose(learner);
	}

	/** Somebody who learned without a name gave one. */
	name(learner: KnownLearner): void {
		this.#known = learner;
	}
}
