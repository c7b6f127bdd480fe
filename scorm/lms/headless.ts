import { findProfile } from './profiles/find-profile.ts';
import type { Profile } from './profiles/profile.ts';
import { emptyRecord, statusOf, type LearnerRecord } from './record/learner-record.ts';
import { learners, type Learner } from './record/learners.ts';
import { launch } from './session/launch.ts';
import { chooseMode, type Mode } from './session/launch-elements.ts';
import type { LmsSession } from './session/lms-session.ts';
import type { Network } from './session/network.ts';
import type { Runtime } from './session/runtime.ts';

export interface HeadlessOptions {
	/** The manifest's. */
	readonly masteryScore?: string;
	/** Milliseconds, rising; without it no time passes. */
	readonly now?: () => number;
	/** Called for each request that blocks the page, with milliseconds; without it none does. */
	readonly wait?: (milliseconds: number) => void;
}

export interface HeadlessSettings {
	/** The first of the made-up learners, unless another is given. */
	readonly learner?: Learner;
	/** As the LMS chooses, unless given. */
	readonly mode?: Mode;
}

/** One launch: the API that content calls, by its standard, and what it called. */
type HeadlessLaunch = Runtime & {
	/** Every call with what it was given: `LMSSetValue cmi.core.exit suspend`. */
	readonly calls: string[];
	state(): ReturnType<LmsSession['state']>;
	/** The LMS ends the content by navigating its frame away; `lastWords` is what the content does as it goes. */
	navigateAway(lastWords: () => void): void;
};

/** An LMS without a page: a server that outlives visits, one module, a record for each learner. */
export interface HeadlessLms {
	readonly profile: Profile;
	/** `refuses` is a network that is lost, however this LMS takes that. */
	readonly network: { state: Network };
	launch(settings?: HeadlessSettings): HeadlessLaunch;
	/** What the server holds of an element for the learner launched last; empty for nothing. */
	recorded(element: string): string;
	record(): LearnerRecord;
	/** The L&D team takes away all that is recorded of the learner launched last. */
	reset(): void;
	/** Every status that anything was ever recorded with, repeats left out. */
	readonly statuses: readonly string[];
}

export function createHeadlessLms(
	chosen: Profile | string,
	options: HeadlessOptions = {},
): HeadlessLms {
	const profile = typeof chosen === 'string' ? findProfile(chosen) : chosen;
	const network: { state: Network } = { state: 'up' };
	const records = new Map<string, LearnerRecord>();
	const statuses: string[] = [];
	const { now = () => 0, ...others } = options;
	let [last = { id: '', name: '' }] = learners;

	function keep(learner: string, record: LearnerRecord): void {
		records.set(learner, record);
		const status = statusOf(record);
		if (status !== 'not attempted' && status !== statuses.at(-1)) statuses.push(status);
	}

	function find(learner: string): LearnerRecord {
		return records.get(learner) ?? emptyRecord;
	}

	return {
		profile,
		network,
		statuses,
		recorded: (element) => find(last.id).elements[element] ?? '',
		record: () => find(last.id),
		reset: () => void records.delete(last.id),
		launch({ learner = last, mode } = {}) {
			last = learner;
			const record = profile.behaviour.reopen(find(learner.id));
			const calls: string[] = [];
			const { session, runtime } = launch({
				...others,
				profile,
				learner,
				record,
				mode: mode ?? chooseMode(record, profile, 'profile'),
				network: () => network.state,
				keep: (kept) => {
					keep(learner.id, kept);
				},
				now,
				heard: ({ name, args }) => calls.push([name, ...args].join(' ').trimEnd()),
			});
			return {
				...runtime,
				calls,
				state: () => session.state(),
				navigateAway(lastWords) {
					session.unload();
					lastWords();
					session.unloaded();
				},
			};
		},
	};
}
