import { genericTracking, type TrackingOptions } from '../../src/model/tracking.ts';
import type { Tracker } from '../../src/session/tracker.ts';
import type { Connection } from '../../src/tracking/connection.ts';
import { createLmsTracker } from '../../src/tracking/lms-tracker.ts';
import { createWebTracker } from '../../src/tracking/web-tracker.ts';
import type { LaunchSettings, Lms } from '../fixtures/lms/lms.ts';

/** What a test of trackers needs: visits, one after the other, of the same learner. */
export interface TrackerHarness {
	visit(launch?: LaunchSettings): TrackerVisit;
}

export interface LmsHarness extends TrackerHarness {
	readonly lms: Lms;
}

export interface TrackerVisit {
	readonly tracker: Tracker;
	readonly calls: string[];
	/** Lets seconds go by. */
	readonly wait: (seconds: number) => void;
}

export const lmsOrigin = 'https://lms.example';

export function createWebHarness(): TrackerHarness {
	return { visit: () => ({ tracker: createWebTracker(), calls: [], wait: () => undefined }) };
}

/** The same tracker, ready to report once it is launched. */
function prepared(tracker: Tracker): Tracker {
	return {
		...tracker,
		async launch() {
			const launch = await tracker.launch();
			await tracker.prepare();
			return launch;
		},
	};
}

export function createLmsHarness(lms: Lms, options: Partial<TrackingOptions> = {}): LmsHarness {
	const connection: Connection = {
		check: () => Promise.resolve(lms.network.isUp ? 'working' : 'down'),
		seemsDown: () => false,
	};
	return {
		lms,
		visit(launch) {
			let now = 1_795_000_000_000;
			const { api, calls } = lms.visit(launch);
			const tracker = prepared(
				createLmsTracker(api, {
					clock: { now: () => now },
					tracking: { ...genericTracking, ...options },
					recordedBy: lmsOrigin,
					...(lms.traits.isOnOneServer && { connection }),
				}),
			);
			return { tracker, calls, wait: (seconds) => void (now += seconds * 1_000) };
		},
	};
}
