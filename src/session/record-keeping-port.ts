import type { LoadedModule } from '../lesson/action.ts';
import type { Activity } from '../model/activity.ts';
import type { ActivityNumber, Language } from '../model/ids.ts';
import type { LockShape } from '../model/lock.ts';
import type { Place, Progress } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import type { JoinedProgress } from './join-progress.ts';
import type { StoredProgress } from './progress-store.ts';
import type { Reconciled } from './reconcile.ts';
import type { Results } from './results.ts';
import type { Launch } from './tracker.ts';

/**
 * What reads and writes a record. A new learner needs none of it before the first entry, so it is loaded apart: at
 * the opening where LMS or device hold something, or else with the first entry.
 */
export interface RecordKeeping {
	readonly decodeSuspendData: (shape: LockShape, text: string) => Progress | undefined;
	readonly reconcile: (
		launch: Pick<Launch, 'learner' | 'suspendData'>,
		fromLms: Progress | undefined,
		fromDevice: StoredProgress | undefined,
	) => Reconciled;
	readonly joinProgress: (first: Progress, second: Progress) => JoinedProgress;
	readonly prepareProgress: (
		ports: LoadsActivities,
		module: LoadedModule,
		progress: Progress,
	) => Promise<PreparedProgress>;
	readonly wantedReport: (module: LoadedModule, progress: Progress) => Report;
	/** `now` is in milliseconds since 1970. */
	readonly resultsOf: (module: LoadedModule, progress: Progress, now: number) => Results;
}

export interface LoadsActivities {
	/** Asked again after a failure; asking for what was loaded before should cost nothing. */
	readonly loadActivity: (number: ActivityNumber, language: Language) => Promise<Activity>;
}

export interface PreparedProgress {
	readonly module: LoadedModule;
	readonly progress: Progress;
	/** True where the learner stands earlier than they did, and has to be told. */
	readonly wasCut: boolean;
	/** With `wasCut`: where the learner stands now, if it is not where they stood. */
	readonly landing?: Place;
}
