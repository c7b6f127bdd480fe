import type { TrackingOptions } from '../../src/model/tracking.ts';

/** How packages are made for one LMS: each choice is data, and an export option may replace it. */
export interface LmsProfile {
	/** As it is given at export, and stands in the name of the zip. */
	readonly id: string;
	readonly name: string;
	readonly tracking: TrackingOptions;
}
