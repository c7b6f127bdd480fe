import type { Report } from '../model/report.ts';
import type { TrackingOptions } from '../model/tracking.ts';
import type { TrackingError } from '../session/tracker.ts';
import { isDone } from './lesson-status.ts';
import { elementsOf, type ElementValue, type LmsView } from './scorm12-elements.ts';
import { names } from './scorm12-names.ts';
import type { Answer, Scorm12Calls } from './scorm12-calls.ts';
import { standInOf } from './stand-in.ts';
import { readSuspendData } from './suspend-data-text.ts';
import { refusal } from './refusal.ts';

/** What the LMS said it holds when the session began. */
export interface HeldAtLaunch {
	readonly status: string;
	readonly score: string;
	readonly suspendData: string;
	readonly interactionCount: string;
	readonly objectiveCount: string;
}

/** What became of one writing. `commit` is absent where nothing had to be written. */
export interface Written {
	readonly commit?: { readonly number: number; readonly answer: Answer };
	/** The LMS took the rest, but not something that matters. */
	readonly refused?: TrackingError;
}

/**
 * Knows what the LMS holds, value by value, and how far each is known to have arrived; writes what differs.
 * A value that may have been lost is written again by way of a stand-in.
 */
export class Scorm12Record implements LmsView {
	readonly options: TrackingOptions;
	readonly interactionCount: number | undefined;
	readonly objectiveCount: number | undefined;
	readonly #calls: Scorm12Calls;
	readonly #held = new Map<string, string>();
	/** The commit that took each value that is not yet known to have arrived. */
	readonly #unconfirmed = new Map<string, number>();
	readonly #doubtful = new Set<string>();
	/** Elements and lists that the LMS does not keep. */
	readonly #unsupported = new Set<string>();
	#bestScore: number | undefined;
	#commits = 0;
	#hasWritten = false;

	constructor(calls: Scorm12Calls, options: TrackingOptions, atLaunch: HeldAtLaunch) {
		this.#calls = calls;
		this.options = options;
		this.interactionCount = countOf(atLaunch.interactionCount);
		this.objectiveCount = countOf(atLaunch.objectiveCount);
		this.#held.set(names.status, atLaunch.status);
		this.#held.set(names.score, atLaunch.score);
		this.#held.set(names.suspendData, atLaunch.suspendData);
		const score = Number.parseFloat(atLaunch.score);
		this.#bestScore = Number.isFinite(score) ? score : undefined;
	}

	held(element: string): string | undefined {
		return this.#held.get(element);
	}

	get bestScore(): number | undefined {
		return this.#bestScore;
	}

	/** True while something the LMS took may not have arrived. */
	get isDoubtful(): boolean {
		return this.#doubtful.size > 0;
	}

	/** Take `shown` as what earlier sessions reported where the LMS cannot tell. */
	assume(shown: Report): void {
		for (const { element, value } of elementsOf(shown, this)) {
			const isReadable = element === names.status || element === names.score;
			if (!isReadable && element !== names.exit && !/\.(id|type)$/.test(element)) {
				this.#held.set(element, value);
			}
		}
	}

	/** Write what differs from `wanted` and commit it. How to leave is not worth a commit of its own. */
	write(wanted: Report, sessionTime: string): Written {
		const due = this.#due(wanted);
		if (due.every(({ element }) => element === names.exit)) return {};
		const refused = this.#writeAll(wanted, due, sessionTime);
		const number = ++this.#commits;
		const answer = this.#calls.commit();
		if (!answer.ok) this.doubt(number);
		return { commit: { number, answer }, ...(refused && { refused }) };
	}

	/**
	 * Write what is still missing, for the LMS to keep when the session ends. The status is said even where nothing
	 * else was: SCORM 1.2 has the LMS take a session that ends without one as completed.
	 */
	writeLast(wanted: Report | undefined, sessionTime: string): void {
		const due = wanted === undefined ? [] : this.#due(wanted);
		if (wanted !== undefined && due.length > 0) {
			this.#writeAll(wanted, due, sessionTime);
		}
		if (this.#hasWritten || this.#held.get(names.suspendData) !== '') {
			this.#setUnlessHeld({ element: names.exit, value: 'suspend', required: false });
		}
		if (this.#hasWritten) {
			this.#setUnlessHeld({ element: names.sessionTime, value: sessionTime, required: false });
		}
		if (['', 'not attempted'].includes(this.#held.get(names.status) ?? '')) {
			this.#set({ element: names.status, value: 'incomplete', required: false });
		}
	}

	/** The values of this commit have arrived. */
	confirm(commit: number): void {
		for (const element of this.#takenBy(commit)) this.#unconfirmed.delete(element);
	}

	/** The values of this commit may be lost: what has a stand-in is kept to be provoked, the rest is forgotten. */
	doubt(commit: number): void {
		for (const element of this.#takenBy(commit)) {
			this.#unconfirmed.delete(element);
			const value = this.#held.get(element) ?? '';
			const isProvokable =
				element === names.suspendData ||
				element === names.location ||
				element === names.score ||
				(element === names.status && isDone(value));
			if (isProvokable) this.#doubtful.add(element);
			else this.#held.delete(element);
		}
	}

	#takenBy(commit: number): string[] {
		return [...this.#unconfirmed].flatMap(([element, number]) =>
			number === commit ? [element] : [],
		);
	}

	#due(wanted: Report): ElementValue[] {
		return elementsOf(wanted, this).filter(
			({ element, value }) =>
				!this.#unsupported.has(listOf(element)) &&
				(this.#held.get(element) !== value || this.#doubtful.has(element)),
		);
	}

	#writeAll(
		wanted: Report,
		due: readonly ElementValue[],
		sessionTime: string,
	): TrackingError | undefined {
		this.#provoke(wanted, due);
		const time = { element: names.sessionTime, value: sessionTime, required: false };
		// An answer's interaction is worth more than its seconds, unless the LMS needs them to complete.
		const completes = due.some(({ element, value }) => element === names.status && isDone(value));
		const withTime =
			completes || !due.some(({ element }) => element.startsWith(names.interactions));
		const refusals = [...(withTime ? [time] : []), ...due].map((value) => this.#set(value));
		if (wanted.score !== undefined) {
			this.#bestScore = Math.max(wanted.score, this.#bestScore ?? 0);
		}
		return refusals.find((error) => error !== undefined);
	}

	/** Have the LMS see a change where it holds the wanted value but may have lost it on the way. */
	#provoke(wanted: Report, due: readonly ElementValue[]): void {
		let hasChanged = false;
		for (const { element, value } of due) {
			if (!this.#doubtful.has(element) || this.#held.get(element) !== value) continue;
			const standIn = standInOf(element, value, wanted);
			if (standIn === undefined || !this.#calls.set(element, standIn).ok) continue;
			this.#held.set(element, standIn);
			hasChanged = true;
		}
		// What it answers says nothing yet: the values that count come next.
		if (hasChanged) this.#calls.commit();
	}

	#setUnlessHeld(value: ElementValue): void {
		if (this.#held.get(value.element) !== value.value) this.#set(value);
	}

	#set({ element, value, required }: ElementValue): TrackingError | undefined {
		if (this.#unsupported.has(listOf(element))) return undefined;
		const answer: Answer =
			element === names.suspendData && !this.#isWritableSuspendData(value)
				? { ok: false, code: '405' }
				: this.#calls.set(element, value);
		if (answer.ok) {
			this.#held.set(element, value);
			this.#unconfirmed.set(element, this.#commits + 1);
			this.#doubtful.delete(element);
			this.#hasWritten = true;
			return undefined;
		}
		if (required) return refusal('set', answer.code, element);
		switch (answer.code) {
			case '0':
			case '201':
			case '401':
				this.#unsupported.add(listOf(element));
				break;
			case '402':
			case '403':
			case '405':
				// Asking again with the same value would be answered the same.
				this.#held.set(element, value);
				break;
		}
		return undefined;
	}

	#isWritableSuspendData(value: string): boolean {
		const { suspendData } = this.options.limits;
		return /^[\w-]*$/.test(readSuspendData(value)) && value.length <= suspendData;
	}
}

/** The list an element belongs to, or the element itself. */
function listOf(element: string): string {
	return [names.interactions, names.objectives].find((list) => element.startsWith(list)) ?? element;
}

function countOf(text: string): number | undefined {
	return /^\d+$/.test(text) ? Number(text) : undefined;
}
