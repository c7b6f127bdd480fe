import type { Profile } from '../profiles/profile.ts';
import { closeSession, type Elements, type LearnerRecord } from '../record/learner-record.ts';
import { createDataModel, type DataModel, type Outcome } from './data-model.ts';
import type { Network } from './network.ts';

export interface SessionOptions {
	readonly profile: Profile;
	/** The data model at launch. */
	readonly elements: Elements;
	readonly record: LearnerRecord;
	/** As it is at the moment of a commit. */
	network(): Network;
	/** Called with the record whenever something arrived in it. */
	keep(record: LearnerRecord): void;
}

/** One session between content and the embedded LMS. Every function answers a value or an error code. */
export interface LmsSession {
	initialize(argument: string): Outcome;
	finish(argument: string): Outcome;
	get(element: string): Outcome;
	set(element: string, value: string): Outcome;
	commit(argument: string): Outcome;
	explain(error: string, detail: boolean): string;
	state(): 'waiting' | 'running' | 'finished';
	/** What the session holds, committed or not. */
	model(): Elements;
	/** Elements set and not yet sent. */
	unsent(): readonly string[];
	record(): LearnerRecord;
}

const done: Outcome = { ok: true, value: 'true' };
const refuse = (error: string): Outcome => ({ ok: false, error });

export function createLmsSession(options: SessionOptions): LmsSession {
	const { profile } = options;
	const mastery = options.elements['cmi.student_data.mastery_score'];
	let model: DataModel = createDataModel(profile, options.elements);
	let state: 'waiting' | 'running' | 'finished' = 'waiting';
	let record = options.record;
	const pending = new Map<string, string>();

	function keep(next: LearnerRecord): void {
		record = next;
		options.keep(record);
	}

	/** Tries to bring what is pending into the record. */
	function send(arrive: (elements: Elements) => LearnerRecord): Outcome {
		const network = options.network();
		switch (network) {
			case 'up':
				keep(arrive({ ...record.elements, ...Object.fromEntries(pending) }));
				pending.clear();
				return done;
			case 'refuses':
				if (profile.failedCommit === 'counts as sent') pending.clear();
				return refuse('101');
			case 'swallows':
				pending.clear();
				return done;
		}
	}

	/** The error of a call that needs a running session; `undefined` when there is one. */
	function whyClosed(): Outcome | undefined {
		if (state === 'running') return undefined;
		return refuse(state === 'waiting' ? '301' : profile.afterFinish);
	}

	return {
		initialize(argument) {
			if (argument !== '') return refuse('201');
			if (state === 'running') return refuse('101');
			if (state === 'finished') {
				if (!profile.reinitialises) return refuse('101');
				model = createDataModel(profile, model.elements());
			}
			state = 'running';
			keep({ ...record, launches: record.launches + 1, open: true });
			return done;
		},
		finish(argument) {
			if (argument !== '') return refuse('201');
			const closed = whyClosed();
			if (closed !== undefined) return closed;
			const outcome = send((elements) =>
				closeSession({
					...record,
					commits: record.commits + 1,
					elements: profile.settle(elements, mastery),
				}),
			);
			if (outcome.ok) state = 'finished';
			return outcome;
		},
		get: (element) => whyClosed() ?? model.get(element),
		set(element, value) {
			const closed = whyClosed();
			if (closed !== undefined) return closed;
			const before = model.elements()[element];
			const outcome = model.set(element, value);
			if (outcome.ok && (profile.sameValue === 'sends' || before !== value)) {
				pending.set(element, value);
			}
			return outcome;
		},
		commit(argument) {
			if (argument !== '') return refuse('201');
			return (
				whyClosed() ?? send((elements) => ({ ...record, commits: record.commits + 1, elements }))
			);
		},
		explain: (error, detail) => model.explain(error, detail),
		state: () => state,
		model: () => model.elements(),
		unsent: () => [...pending.keys()],
		record: () => record,
	};
}
