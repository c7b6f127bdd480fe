import type { Language } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Clock, Random } from './clock.ts';
import type { Leadership } from './leadership.ts';
import type { ProgressStore } from './progress-store.ts';
import type { LoadsActivities, RecordKeeping } from './record-keeping-port.ts';
import type { Schedule } from './schedule.ts';
import type { Tracker } from './tracker.ts';

/** All that a visit needs of the world. */
export interface VisitPorts extends LoadsActivities {
	/** In the language the visit begins with. */
	readonly outline: ModuleOutline;
	readonly loadOutline: (language: Language) => Promise<ModuleOutline>;
	/** Asked again after a failure; asking for what was loaded before should cost nothing. */
	readonly loadRecordKeeping: () => Promise<RecordKeeping>;
	/** Without an LMS: nothing is to be left on this device of a pass whose result was offered. */
	readonly removesPassed?: boolean;
	readonly openStore: () => Promise<ProgressStore>;
	/** `launch` is called as the visit opens, and again where the page comes back from the back-forward cache. */
	readonly tracker: Tracker;
	/** Asked where there is an LMS to report to. */
	readonly leadership: Leadership;
	readonly clock: Clock;
	readonly random: Random;
	readonly schedule: Schedule;
	/** Resolves once the learner sees what is on the screen now: an LMS may hold the page for seconds. */
	readonly painted: () => Promise<void>;
}
