import {
	closeSession,
	sessionTimeOf,
	type Elements,
	type LearnerRecord,
} from '../record/learner-record.ts';
import type { Outcome } from './data-model.ts';
import { masteryOf, modeOf } from './launch-elements.ts';
import type { SessionOptions } from './session-options.ts';

/** What is on its way from a session to the server. */
export interface SessionOutbox {
	note(element: string, value: string): void;
	/** Sends what is due, given all the session holds. */
	send(held: Elements, isLast: boolean): Outcome;
	/** From now on the content is being navigated away. */
	unload(): void;
	/** The content is gone: what was queued meanwhile is sent. */
	unloaded(): void;
	pending(): readonly string[];
	record(): LearnerRecord;
	keep(record: LearnerRecord): void;
}

interface Request {
	readonly values: Elements;
	readonly isLast: boolean;
}

const done: Outcome = { ok: true, value: 'true' };

export function createOutbox(options: SessionOptions): SessionOutbox {
	const { elements: launched } = options;
	const { behaviour } = options.profile;
	const records = modeOf(launched) === 'normal' || behaviour.recordsInReview;
	const pending = new Map<string, string>();
	const sent = new Map(Object.entries(launched));
	const queue: Request[] = [];
	let isUnloading = false;
	let { record } = options;

	function keep(next: LearnerRecord): void {
		record = next;
		options.keep(record);
	}

	function countAsSent(values: Elements): void {
		for (const [element, value] of Object.entries(values)) sent.set(element, value);
		pending.clear();
	}

	function deliver({ values, isLast }: Request): Outcome {
		const network = behaviour.meets(options.network());
		if (network === 'swallows') {
			countAsSent(values);
			return done;
		}
		const time = behaviour.readTime(sessionTimeOf({ ...record.elements, ...values }));
		if (network !== 'up' || time === undefined) {
			if (behaviour.failedCommit === 'counts as sent') countAsSent(values);
			return { ok: false, error: behaviour.failureCode(network) };
		}
		arrive({ values, isLast }, time);
		countAsSent(values);
		return done;
	}

	function arrive({ values, isLast }: Request, time: number): void {
		const received = records ? behaviour.receive({ values, time }) : {};
		const elements = { ...record.elements, ...received };
		const next = { ...record, commits: record.commits + 1, elements };
		keep(isLast ? closeSession(next, time) : next);
	}

	/** What the session holds once the API has made its own changes at the end. */
	function settle(held: Elements): Elements {
		const settled = behaviour.settle(held, masteryOf(launched));
		for (const [element, value] of Object.entries(settled)) {
			if (held[element] !== value) pending.set(element, value);
		}
		return settled;
	}

	return {
		note: (element, value) => void pending.set(element, value),
		send(given, isLast) {
			options.wait?.(behaviour.blocksFor);
			const held = isLast ? settle(given) : given;
			const values = behaviour.due({
				pending: Object.fromEntries(pending),
				held,
				sent: Object.fromEntries(sent),
				launched,
			});
			if (!isUnloading || behaviour.whileUnloading === 'at once') {
				return deliver({ values, isLast });
			}
			queue.push({ values, isLast });
			countAsSent(values);
			return done;
		},
		unload() {
			isUnloading = true;
		},
		unloaded() {
			isUnloading = false;
			// One that fails takes the rest of the queue with it.
			while (queue.length > 0) {
				const [first] = queue.splice(0, 1);
				if (first !== undefined && !deliver(first).ok) queue.length = 0;
			}
		},
		pending: () => [...pending.keys()],
		record: () => record,
		keep,
	};
}
