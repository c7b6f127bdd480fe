import type { LoadedModule } from '../lesson/action.ts';
import type { Language, Registration } from '../model/ids.ts';
import type { Place, Progress } from '../model/progress.ts';
import type { Kept, ToldRole } from './leadership.ts';
import type { OpenRecord } from './open-record.ts';
import type { RecordKeeping } from './record-keeping-port.ts';
import type { Acknowledgement } from './tracker.ts';
import type { Failure, Notice, VisitEvent } from './visit.ts';
import type { VisitPorts } from './visit-ports.ts';

/** All that the session machine knows. */
export interface SessionContext {
	readonly ports: VisitPorts;
	readonly module: LoadedModule;
	/** Differs from the module's while its texts are being loaded. */
	readonly language: Language;
	/** Absent until the visit is open. */
	readonly record?: OpenRecord | undefined;
	/** Absent until it is loaded: nothing is reported before that. */
	readonly keeping?: RecordKeeping | undefined;
	/** What counts and is kept; absent until the visit is open, and where nothing is to be recorded. */
	readonly progress?: Progress | undefined;
	/** What the learner moves through in a review: it is kept nowhere. */
	readonly scratch?: Progress | undefined;
	/** What is on the screen: behind `progress` until its entry is kept. */
	readonly shown?: Progress | undefined;
	/** An earlier screen that the learner looks back at. */
	readonly looking?: Place | undefined;
	/** Waits for the content it needs. */
	readonly pending?: VisitEvent | undefined;
	readonly contentFailures: number;
	readonly device: DeviceState;
	readonly lms: LmsState;
	/** Among the windows at this progress; `asking` goes on where there is no LMS to report to. */
	readonly role: Role;
	/** By the window that led before. */
	readonly noted?: Kept | undefined;
	readonly notices: readonly Notice[];
	/** Where the learner stood after a changed module no longer fitted all they had done. */
	readonly landing?: Place | undefined;
	readonly isResultOffered: boolean;
	readonly failure?: Failure | undefined;
}

/**
 * `catching up`: this window was given the lead and reads what the one before it left. `outrun`: the LMS may know
 * more than can be found out here, so that this window never reports.
 */
type Role = 'asking' | ToldRole | 'catching up' | 'outrun';

export interface DeviceState {
	/** What the store holds, as far as is known here. */
	readonly held?: Progress | undefined;
	readonly isAcknowledged: boolean;
	/** What could not be stored. */
	readonly failed?: Progress | undefined;
	readonly failures: number;
	/** The learner asked for it, and it is still to be done. */
	readonly isForgetting: boolean;
	/** The learner wants nothing kept on this computer for the rest of the visit. */
	readonly isOff: boolean;
}

export interface Acknowledged {
	readonly progress: Progress;
	readonly how: Acknowledgement;
}

interface LmsState {
	/** What the LMS last acknowledged. */
	readonly acknowledged?: Acknowledged | undefined;
	/** The first registration of this visit that the LMS acknowledged. */
	readonly first?: Registration | undefined;
	/** What the LMS held at launch and the tracker has not been told of yet. */
	readonly baseline?: Progress | undefined;
	readonly failures: number;
	/** Of the last report, where the LMS did not take it. */
	readonly error?: unknown;
	/** Nothing can be reported any more: the LMS closed the session, or it was ended here. */
	readonly isClosed: boolean;
	/** A place that moved is to be reported too: the page may not come back. */
	readonly isFlushing: boolean;
}

export function createContext(ports: VisitPorts): SessionContext {
	return {
		ports,
		module: { outline: ports.outline, activities: new Map() },
		language: ports.outline.language,
		contentFailures: 0,
		device: { isAcknowledged: false, failures: 0, isForgetting: false, isOff: false },
		lms: { failures: 0, isClosed: false, isFlushing: false },
		role: 'asking',
		notices: [],
		isResultOffered: false,
	};
}

/** What the learner is in: the review, or else what counts. */
export function currentProgress({ scratch, progress }: SessionContext): Progress | undefined {
	return scratch ?? progress;
}

export function withNotice(
	notices: readonly Notice[],
	...added: readonly Notice[]
): readonly Notice[] {
	return [...new Set([...notices, ...added])];
}
