import type { PassStatus } from '../../src/model/report.ts';
import type { Standard, TrackingOptions } from '../../src/model/tracking.ts';

/** How packages are made for one LMS: each choice is data, and an export option may replace it. */
export interface LmsProfile {
	/** As it is given at export, and stands in the name of the zip. */
	readonly id: string;
	readonly name: string;
	/** Another that has the same SCORM player. */
	readonly like?: LmsProfile;
	/** What it takes; the first unless another is asked for. */
	readonly standards: readonly [Standard, ...Standard[]];
	/** For its first standard. */
	readonly tracking: TrackingOptions;
	/** What all that is said of it rests on: a sentence. */
	readonly evidence: string;
	/** How its window or frame is to be set: a sentence. */
	readonly window: string;
	readonly guide: LmsGuide;
}

/** What a package tells of a pass: one word, or with SCORM 2004 both. */
export type PassWord = PassStatus | 'both';

/** What an L&D team does with a package in one LMS: short sentences, with code between backticks. */
interface LmsGuide {
	/** What to set at import. */
	readonly settings: readonly string[];
	/** Which completion rule to choose, by what the package tells of a pass. */
	readonly completion: Readonly<Record<PassWord, string>>;
	/** What its records show, beside what every LMS is told. */
	readonly recorded: readonly string[];
	/** How to put a new version in the place of an old one. */
	readonly updating: readonly string[];
	/** What it does that may surprise. */
	readonly special: readonly string[];
}
