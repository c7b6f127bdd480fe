import type { ErrorCodes } from '../behaviour/error-codes.ts';
import {
	closeSession,
	sessionTimeOf,
	type Elements,
	type LearnerRecord,
} from '../record/learner-record.ts';
import { createDataModel, type DataModel, type Outcome } from './data-model.ts';
import { createOutbox } from './outbox.ts';
import type { SessionOptions } from './session-options.ts';

/** One session between content and an LMS. Every function answers a value or an error code. */
export interface LmsSession {
	initialize(argument: string): Outcome;
	finish(argument: string): Outcome;
	get(element: string): Outcome;
	set(element: string, value: string): Outcome;
	commit(argument: string): Outcome;
	explain(error: string, detail: boolean): string;
	/** The LMS navigates the content away: its last calls come now. */
	unload(): void;
	/** The content is gone. */
	unloaded(): void;
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
	const { behaviour, standard } = options.profile;
	const { codes } = behaviour;
	const outbox = createOutbox(options);
	let model: DataModel = createDataModel(standard, behaviour, options.elements);
	let state: 'waiting' | 'running' | 'finished' = 'waiting';

	/** The error of a call that needs a running session; `undefined` when there is one. */
	function whyClosed(call: keyof ErrorCodes['afterEnd']): Outcome | undefined {
		if (state === 'running') return undefined;
		return refuse((state === 'waiting' ? codes.beforeInitialize : codes.afterEnd)[call]);
	}

	/** A session that was never finished is closed when the next one opens. */
	function open(): void {
		const record = outbox.record();
		const time = behaviour.readTime(sessionTimeOf(record.elements)) ?? 0;
		const closed = record.open ? closeSession(record, time) : record;
		outbox.keep({ ...closed, launches: record.launches + 1, open: true });
		state = 'running';
	}

	return {
		initialize(argument) {
			if (argument !== '') return refuse(codes.badArgument);
			if (state === 'running') {
				const again = { ok: false, error: codes.initializeTwice } as const;
				return behaviour.secondInitialize === 'throws' ? { ...again, throws: true } : again;
			}
			if (state === 'finished') {
				if (!behaviour.reinitialises) return refuse(codes.initializeAfterEnd);
				model = createDataModel(standard, behaviour, model.elements());
			}
			open();
			return done;
		},
		finish(argument) {
			if (argument !== '') return refuse(codes.badArgument);
			const closed = whyClosed('finish');
			if (closed !== undefined) return closed;
			const outcome = outbox.send(model.elements(), true);
			if (outcome.ok) state = 'finished';
			return outcome;
		},
		get: (element) => whyClosed('get') ?? model.get(element),
		set(element, value) {
			const closed = whyClosed('set');
			if (closed !== undefined) return closed;
			const before = model.elements()[element];
			const outcome = model.set(element, value);
			if (!outcome.ok) return outcome;
			outbox.note(element, value);
			const isSent = behaviour.commitsEachValue && before !== value;
			return isSent ? outbox.send(model.elements(), false) : outcome;
		},
		commit(argument) {
			if (argument !== '') return refuse(codes.badArgument);
			return whyClosed('commit') ?? outbox.send(model.elements(), false);
		},
		explain: (error, detail) => model.explain(error, detail),
		unload: () => {
			outbox.unload();
		},
		unloaded: () => {
			outbox.unloaded();
		},
		state: () => state,
		model: () => model.elements(),
		unsent: () => outbox.pending(),
		record: () => outbox.record(),
	};
}
