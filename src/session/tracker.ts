import type { Report } from '../model/report.ts';

/** The place of record where there is no LMS. */
export const noLms = 'web';

/** What the LMS knows at launch. */
export interface Launch {
	/** Identity for the storage key; absent when there is none, or one that many share. The name is never stored. */
	readonly learner?: { readonly id: string; readonly name: string };
	/** In `review` and `browse` nothing is changed anywhere. */
	readonly mode: 'normal' | 'review' | 'browse';
	readonly credit: boolean;
	readonly entry: 'ab-initio' | 'resume' | 'other';
	/** Empty when the LMS has none. */
	readonly suspendData: string;
	/** True when the LMS already records this learner as passed or completed. */
	readonly alreadyPassed: boolean;
	/** As the LMS asks for it, such as `cy`; absent when it does not say. */
	readonly language?: string;
	/** The package was opened where no LMS could be found: nothing is recorded. */
	readonly missesLms?: true;
	/** Tells one page of the LMS from another, such as those of two courses; absent where that cannot be read. */
	readonly page?: string;
	/** Names the place of record for the storage key: the LMS's origin, or `noLms`. */
	readonly recordedBy: string;
}

/**
 * How far what was reported can be trusted: `record`, the LMS said true and the network was seen to work;
 * `sent`, it said true; `nowhere`, there is no LMS.
 */
export type Acknowledgement = 'record' | 'sent' | 'nowhere';

/** Speaks one standard to one LMS. */
export interface Tracker {
	/** Opens the session. Safe to call once; rejects with a `TrackingError` when an LMS is there but refuses. */
	launch(): Promise<Launch>;
	/**
	 * Loads what `report`, and `terminate` with a report, need: to be waited for before either. Rejects where it
	 * cannot be had; asked again, it tries again.
	 */
	prepare(): Promise<void>;
	/**
	 * Makes the LMS show `wanted`: writes what differs from what it last acknowledged, and commits. A first report
	 * with the very suspend data that `launch` gave tells what earlier visits reported, so that interactions, which
	 * cannot be read back, are not written again. In `review` and `browse` nothing is written: `nowhere`.
	 */
	report(wanted: Report): Promise<Acknowledgement>;
	/** Writes what is still missing of `wanted` and ends the session, all before it returns: safe in `pagehide`. */
	terminate(wanted?: Report): void;
}

export type TrackingOperation = 'initialize' | 'get' | 'set' | 'commit' | 'terminate';

/** The LMS refused something that matters. */
export class TrackingError extends Error {
	override readonly name = 'TrackingError';
	readonly operation: TrackingOperation;
	readonly element: string | undefined;
	/**
	 * The LMS's own code, such as `101`; `threw` where its API threw; `network` or `log-in` where it said true but
	 * its server could not be reached; `ended` after the session's end; `no-api` where there is no LMS.
	 */
	readonly code: string;
	/** What to tell the learner: the session has ended at the LMS's side, or it may pass by itself. */
	readonly advice: 'reopen' | 'retry';

	constructor(
		about: {
			readonly operation: TrackingOperation;
			readonly element?: string;
			readonly code: string;
			readonly advice: 'reopen' | 'retry';
		},
		options?: ErrorOptions,
	) {
		const element = about.element === undefined ? '' : ` ${about.element}`;
		super(`The LMS refused ${about.operation}${element} (error ${about.code}).`, options);
		this.operation = about.operation;
		this.element = about.element;
		this.code = about.code;
		this.advice = about.advice;
	}
}
