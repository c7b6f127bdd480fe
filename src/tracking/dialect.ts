import type { Report } from '../model/report.ts';
import type { TrackingOptions } from '../model/tracking.ts';
import type { ElementNames } from './element-names.ts';

/** A value to show. */
export interface ElementValue {
	readonly element: string;
	readonly value: string;
	/**
	 * What an LMS refuses of a `required` one matters; an `optional` one it may lack; a `detail` may lack and waits for
	 * a commit that has room for it.
	 */
	readonly weight: 'required' | 'optional' | 'detail';
}

/** What is known of the LMS's side while the values to show are worked out. */
export interface LmsView {
	readonly options: TrackingOptions;
	/** What the LMS holds; `undefined` where it holds nothing or cannot tell. */
	held(element: string): string | undefined;
	/** What it held at launch, of what was asked for then. */
	heldAtLaunch(element: string): string | undefined;
	/** The highest score told so far. */
	readonly bestScore: number | undefined;
	/** How many of a list the LMS held at launch; `undefined` where it keeps no such list. */
	readonly interactionCount: number | undefined;
	readonly objectiveCount: number | undefined;
	/** Where the LMS holds the objective of this id, or is to hold it: the first place that is free. */
	objectiveIndex(id: string): number;
	/**
	 * When the interaction at this index was first seen with an outcome, in milliseconds since 1970; `undefined` where
	 * that may have been in an earlier visit.
	 */
	answeredAt(index: number): number | undefined;
}

/** What an LMS makes of an error when a value is set. */
export type SetFailure =
	/** It does not keep the element. */
	| 'unsupported'
	/** It does not take the value: asking again would be answered the same. */
	| 'refused'
	/** It may take the value another time, and may think that it has it. */
	| 'failed';

/** How one standard says what a report asks for. */
export interface Dialect {
	readonly names: ElementNames;
	/**
	 * Every value the LMS should hold for `wanted`, in the order to write them: the completion last, so that whoever
	 * leaves half-way is not done without the rest. Session time is not among them.
	 */
	elementsOf(wanted: Report, view: LmsView): readonly ElementValue[];
	/**
	 * A value that does no harm in the place of `value`, for an LMS that sends a value only when it changes and lost
	 * this one on the way. `undefined` where any other value could do harm.
	 */
	standInOf(element: string, value: string, wanted: Report): string | undefined;
	/** Whether a value that may be lost is still what the LMS shows, so that nothing lower may go over it. */
	outlivesDoubt(element: string, value: string): boolean;
	/** True for what a launch can read back, of what reports write. */
	isReadable(element: string): boolean;
	formatTime(milliseconds: number): string;
	failureOf(code: string): SetFailure;
}
