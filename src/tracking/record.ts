import type { Report } from '../model/report.ts';
import type { TrackingOptions } from '../model/tracking.ts';
import type { TrackingError } from '../session/tracker.ts';
import type { Answer, Calls } from './calls.ts';
import type { Dialect, ElementValue, LmsView } from './dialect.ts';
import { isBlank, isDone } from './element-names.ts';
import type { HeldAtLaunch } from './opening.ts';
import { readSuspendData } from './suspend-data-text.ts';
import { refusal } from './refusal.ts';

/** What became of one writing. `commit` is absent where nothing had to be written. */
export interface Written {
	readonly commit?: { readonly number: number; readonly answer: Answer };
	/** The LMS took the rest, but not something that matters. */
	readonly refused?: TrackingError;
}

export interface RecordParts {
	readonly calls: Calls;
	readonly dialect: Dialect;
	readonly options: TrackingOptions;
	readonly held: HeldAtLaunch;
	/** Nothing shows that what it holds is on its server: an earlier session of this document may have put it there. */
	readonly isUnproven: boolean;
}

/** When something is written. */
export interface Moment {
	/** Milliseconds since 1970. */
	readonly now: number;
	/** As the standard writes it. */
	readonly sessionTime: string;
}

/** A commit with more calls than this before it leaves details for another. */
const CALLS_BEFORE_COMMIT = 7;

/**
 * Knows what the LMS holds, value by value, and how far each is known to have arrived; writes what differs.
 * A value that may have been lost is written again by way of a stand-in.
 */
export class LmsRecord implements LmsView {
	readonly options: TrackingOptions;
	readonly interactionCount: number | undefined;
	readonly objectiveCount: number | undefined;
	readonly #calls: Calls;
	readonly #dialect: Dialect;
	readonly #atLaunch: HeldAtLaunch;
	readonly #isUnproven: boolean;
	readonly #held: Map<string, string>;
	/** The commit that took each value that is not yet known to have arrived. */
	readonly #unconfirmed = new Map<string, number>();
	readonly #doubtful = new Set<string>();
	/** Values that did not arrive: the LMS may take them for sent, and not send the same again. */
	readonly #lost = new Map<string, string>();
	/** Elements and lists that the LMS does not keep. */
	readonly #unsupported = new Set<string>();
	readonly #answeredAt = new Map<number, number | undefined>();
	/** Asked for when the first of them matters. */
	#objectiveIds: string[] | undefined;
	#bestScore: number | undefined;
	#commits = 0;
	/** Absent until something was committed: the first report of a session may tell of an earlier day. */
	#now: number | undefined;
	#hasWritten = false;

	constructor({ calls, dialect, options, held, isUnproven }: RecordParts) {
		const { names } = dialect;
		this.#calls = calls;
		this.#dialect = dialect;
		this.options = options;
		this.#atLaunch = held;
		this.#held = new Map([...held].filter(([, value]) => value !== ''));
		this.interactionCount = countOf(held.get(`${names.interactions}._count`));
		this.objectiveCount = countOf(held.get(`${names.objectives}._count`));
		this.#isUnproven = isUnproven;
		if (isUnproven) for (const element of [...this.#held.keys()]) this.#doubtOne(element);
		const score = Number.parseFloat(held.get(names.score) ?? '');
		this.#bestScore = Number.isFinite(score) ? score : undefined;
	}

	held(element: string): string | undefined {
		return this.#held.get(element);
	}

	heldAtLaunch(element: string): string | undefined {
		return this.#atLaunch.get(element);
	}

	get bestScore(): number | undefined {
		return this.#bestScore;
	}

	answeredAt(index: number): number | undefined {
		if (!this.#answeredAt.has(index)) this.#answeredAt.set(index, this.#now);
		return this.#answeredAt.get(index);
	}

	objectiveIndex(id: string): number {
		this.#objectiveIds ??= this.#readObjectives();
		const index = this.#objectiveIds.indexOf(id);
		return index === -1 ? this.#objectiveIds.push(id) - 1 : index;
	}

	/** True while something the LMS took may not have arrived. */
	get isDoubtful(): boolean {
		return this.#doubtful.size > 0;
	}

	/** Take `shown` as what earlier sessions reported where the LMS cannot tell. */
	assume(shown: Report): void {
		if (this.#isUnproven) return;
		const { names } = this.#dialect;
		for (const { element, value } of this.#dialect.elementsOf(shown, this)) {
			const isReadable = this.#dialect.isReadable(element);
			if (!isReadable && element !== names.exit && !/\.(id|type)$/.test(element)) {
				this.#held.set(element, value);
			}
		}
	}

	/** Write what differs from `wanted` and commit it. How to leave is not worth a commit of its own. */
	write(wanted: Report, moment: Moment): Written {
		const { exit } = this.#dialect.names;
		const due = this.#due(wanted, moment);
		const rest = due.filter(({ weight }) => weight !== 'detail');
		if (rest.every(({ element }) => element === exit)) return {};
		const room = Math.max(0, CALLS_BEFORE_COMMIT - rest.length);
		const left = due.filter(({ weight }) => weight === 'detail').slice(room);
		const now = due.filter((value) => !left.includes(value));
		const refused = this.#writeAll(wanted, now, moment);
		const number = ++this.#commits;
		const answer = this.#calls.commit();
		if (!answer.ok) this.doubt(number);
		return { commit: { number, answer }, ...(refused && { refused }) };
	}

	/**
	 * Write what is still missing, for the LMS to keep when the session ends. The status is said even where nothing
	 * else was: an LMS takes a session that ends without one as completed.
	 */
	writeLast(wanted: Report | undefined, moment: Moment): void {
		const { names } = this.#dialect;
		const due = wanted === undefined ? [] : this.#due(wanted, moment);
		if (wanted !== undefined && due.length > 0) {
			this.#writeAll(wanted, due, moment);
		}
		if (this.#hasWritten || this.#atLaunch.get(names.suspendData) !== '') {
			this.#setUnlessHeld({ element: names.exit, value: 'suspend', weight: 'optional' });
		}
		if (this.#hasWritten) {
			this.#setUnlessHeld(this.#timeOf(moment));
		}
		if (isBlank(this.#held.get(names.completion) ?? '')) {
			this.#set({ element: names.completion, value: 'incomplete', weight: 'optional' });
		}
	}

	/** The values of this commit have arrived. */
	confirm(commit: number): void {
		for (const element of this.#takenBy(commit)) this.#unconfirmed.delete(element);
	}

	/** The values of this commit may be lost: what the LMS still shows is kept in doubt, the rest is forgotten. */
	doubt(commit: number): void {
		for (const element of this.#takenBy(commit)) this.#doubtOne(element);
	}

	#doubtOne(element: string): void {
		this.#unconfirmed.delete(element);
		const value = this.#held.get(element) ?? '';
		if (this.#dialect.outlivesDoubt(element, value)) this.#doubtful.add(element);
		else {
			this.#held.delete(element);
			this.#lost.set(element, value);
		}
	}

	#takenBy(commit: number): string[] {
		return [...this.#unconfirmed].flatMap(([element, number]) =>
			number === commit ? [element] : [],
		);
	}

	/** What differs, at this moment. */
	#due(wanted: Report, { now }: Moment): ElementValue[] {
		this.#now = this.#commits === 0 ? undefined : now;
		const values = this.#dialect.elementsOf(wanted, this);
		// What nothing is wanted of any more is not waited for.
		for (const element of this.#doubtful) {
			if (!values.some((value) => value.element === element)) this.#doubtful.delete(element);
		}
		return values.filter(
			({ element, value }) =>
				!this.#unsupported.has(this.#listOf(element)) &&
				(this.#held.get(element) !== value || this.#doubtful.has(element)),
		);
	}

	#writeAll(
		wanted: Report,
		due: readonly ElementValue[],
		moment: Moment,
	): TrackingError | undefined {
		const { names } = this.#dialect;
		this.#provoke(wanted, due);
		// An answer's interaction is worth more than its seconds, unless the LMS needs them to complete.
		const completes = due.some(
			({ element, value }) =>
				(element === names.completion || element === names.success) && isDone(value),
		);
		const withTime =
			completes || !due.some(({ element }) => element.startsWith(names.interactions));
		const values = [...(withTime ? [this.#timeOf(moment)] : []), ...due];
		const refusals = values.map((value) => this.#set(value));
		if (wanted.score !== undefined) {
			this.#bestScore = Math.max(wanted.score, this.#bestScore ?? 0);
		}
		return refusals.find((error) => error !== undefined);
	}

	#timeOf({ sessionTime }: Moment): ElementValue {
		return { element: this.#dialect.names.sessionTime, value: sessionTime, weight: 'optional' };
	}

	/** Have the LMS see a change where it holds the wanted value but may have lost it on the way. */
	#provoke(wanted: Report, due: readonly ElementValue[]): void {
		let hasChanged = false;
		for (const { element, value } of due) {
			const isInDoubt = this.#doubtful.has(element) && this.#held.get(element) === value;
			if (!isInDoubt && this.#lost.get(element) !== value) continue;
			const standIn = this.#dialect.standInOf(element, value, wanted);
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

	#set({ element, value, weight }: ElementValue): TrackingError | undefined {
		if (this.#unsupported.has(this.#listOf(element))) return undefined;
		const isSuspendData = element === this.#dialect.names.suspendData;
		if (isSuspendData && !this.#isWritableSuspendData(value)) {
			return refusal('set', '405', element);
		}
		const answer = this.#calls.set(element, value);
		if (answer.ok) {
			this.#held.set(element, value);
			this.#unconfirmed.set(element, this.#commits + 1);
			this.#doubtful.delete(element);
			this.#lost.delete(element);
			this.#hasWritten = true;
			return undefined;
		}
		const failure = this.#dialect.failureOf(answer.code);
		if (failure === 'failed') {
			// Where each value goes to the server as it is set, the LMS may take it for sent.
			this.#held.set(element, value);
			this.#doubtOne(element);
		}
		if (weight === 'required') return refusal('set', answer.code, element);
		if (failure === 'unsupported') this.#unsupported.add(this.#listOf(element));
		if (failure === 'refused') this.#held.set(element, value);
		return undefined;
	}

	#isWritableSuspendData(value: string): boolean {
		const { suspendData } = this.options.limits;
		return /^[\w-]*$/.test(readSuspendData(value)) && value.length <= suspendData;
	}

	/** The list an element belongs to, or the element itself. */
	#listOf(element: string): string {
		const { interactions, objectives } = this.#dialect.names;
		return [interactions, objectives].find((list) => element.startsWith(list)) ?? element;
	}

	/** The ids of the objectives that the LMS has, and what it holds of each. */
	#readObjectives(): string[] {
		const { objectives } = this.#dialect.names;
		return Array.from({ length: this.objectiveCount ?? 0 }, (_, index) => {
			const at = `${objectives}.${index}`;
			const success = this.#calls.get(`${at}.success_status`);
			this.#held.set(`${at}.success_status`, success);
			return this.#calls.get(`${at}.id`);
		});
	}
}

function countOf(text: string | undefined): number | undefined {
	return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
