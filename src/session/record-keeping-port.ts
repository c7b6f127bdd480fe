import type { LoadedModule } from '../lesson/action.ts';
import type { Activity } from '../model/activity.ts';
import type { ActivityNumber, Language } from '../model/ids.ts';
import type { LockShape } from '../model/lock.ts';
import type { Progress } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import type { Carries, CodeProblem } from './handover-code/code.ts';
import type { Brought, PreparedProgress } from './prepared-progress.ts';
import type { KnownLearner } from './learners.ts';
import type { ProgressKey, ProgressStore } from './progress-store.ts';
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
	/** The handover code of what counts; absent where nothing is recorded. */
	readonly handoverCode: (standing: Standing, carries: Carries) => string | undefined;
	/** Reads a code and joins it to what counts at the end, whatever is done meanwhile. `read` gives that. */
	readonly bringCode: (
		ports: LoadsActivities,
		read: () => Standing,
		text: string,
		carries: Carries,
	) => Promise<Brought | CodeProblem | undefined>;
	/** Moves what is held without a name to a learner's own store; resolves with what that holds then. */
	readonly moveProgress: (
		from: Standing & { readonly record?: Held | undefined },
		to: KnownLearner,
	) => Promise<Progress | undefined>;
	/** `now` is in milliseconds since 1970. */
	readonly resultsOf: (module: LoadedModule, progress: Progress, now: number) => Results;
}

export interface LoadsActivities {
	/** Asked again after a failure; asking for what was loaded before should cost nothing. */
	readonly loadActivity: (number: ActivityNumber, language: Language) => Promise<Activity>;
}

/** What counts now, in the module as it is loaded. */
interface Standing {
	readonly module: LoadedModule;
	/** Absent where nothing is recorded. */
	readonly progress?: Progress | undefined;
}

/** Where it is held. */
interface Held {
	readonly store: ProgressStore | undefined;
	readonly key: ProgressKey;
}
