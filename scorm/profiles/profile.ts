import type { Standard, TrackingOptions } from '../../src/model/tracking.ts';

/** How packages are made for one LMS: each choice is data, and an export option may replace it. */
export interface LmsProfile {
	/** As it is given at export, and stands in the name of the zip. */
	readonly id: string;
	readonly name: string;
	/** What it takes; the first unless another is asked for. */
	readonly standards: readonly [Standard, ...Standard[]];
	/** For its first standard. */
	readonly tracking: TrackingOptions;
}
