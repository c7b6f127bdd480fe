import type { Profile } from '../profiles/profile.ts';
import type { Elements, LearnerRecord } from '../record/learner-record.ts';
import type { Network } from './network.ts';

/** What a session rests on. */
export interface SessionOptions {
	readonly profile: Profile;
	/** The data model at launch. */
	readonly elements: Elements;
	readonly record: LearnerRecord;
	/** As it is at the moment of a request. */
	network(): Network;
	/** Called with the record whenever something arrived in it. */
	keep(record: LearnerRecord): void;
	/** Blocks for so many milliseconds; without it nothing takes time. */
	readonly wait?: (milliseconds: number) => void;
}
