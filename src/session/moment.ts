import type { ModuleOutline } from '../model/module.ts';
import type { Launch } from './tracker.ts';

/** How many are kept: several go into one line of the log. */
export const KEPT_MOMENTS = 500;

/** How the visit stood when something had happened. What of it is worth a line is found out once the log is asked for. */
export interface Moment {
	/** Milliseconds since the visit began. */
	readonly at: number;
	/** What came from outside and is about to be taken, if anything did. */
	readonly event?: string | undefined;
	/** The state of each region of the session. */
	readonly states: { readonly phase: unknown; readonly device: unknown; readonly lms: unknown };
	readonly facts: VisitFacts;
}

/** What a log may read of a visit: nothing of it is the learner's own. */
export interface VisitFacts {
	readonly module: { readonly outline: ModuleOutline };
	readonly record?:
		| {
				readonly launch: Launch;
				readonly hasLms: boolean;
				readonly isLmsOpen: boolean;
				readonly store: { readonly durable: boolean } | undefined;
				readonly decision: { readonly kind: string };
		  }
		| undefined;
	readonly role: string;
	readonly contentFailures: number;
	readonly device: { readonly failures: number; readonly isForgetting: boolean };
	readonly lms: {
		readonly acknowledged?: { readonly how: string } | undefined;
		readonly failures: number;
		readonly error?: unknown;
		readonly isClosed: boolean;
	};
	readonly notices: readonly string[];
	readonly failure?: { readonly reference: string } | undefined;
}
