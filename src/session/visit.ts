import type { LearnerAction } from '../lesson/action.ts';
import type { Language } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Place, Progress } from '../model/progress.ts';
import type { Screen } from '../model/screen.ts';
import type { Carries, CodeProblem } from './handover-code/code.ts';
import type { KnownLearner } from './learners.ts';
import type { Moment } from './moment.ts';
import type { Brought } from './prepared-progress.ts';
import type { Results } from './results.ts';

/** One learner's visit, as the player shows it. */
export interface Visit {
	readonly phase: Phase;
	/** In the language of the visit. */
	readonly outline: ModuleOutline;
	readonly saved: Saved;
	/** Said once each, in this order, until dismissed. */
	readonly notices: readonly Notice[];
	/** What lies behind a notice that the LMS failed, for the help desk. */
	readonly trouble?: Failure;
	/** With `module-changed`: the title of the screen that the learner is back at, where it has one. */
	readonly backAt?: string;
}

export type Phase =
	/** Finding out what LMS and device hold. */
	| { readonly kind: 'opening' }
	/** Nobody can say whose the progress in this browser is: the learner does. */
	| { readonly kind: 'asking' }
	| { readonly kind: 'playing'; readonly screen: Screen; readonly reviewing: boolean }
	/** The session is over: the window can be closed. `saved` says what became of the last change. */
	| { readonly kind: 'ended' }
	/** Nothing more can be done here; what was saved stays saved. */
	| { readonly kind: 'failed'; readonly failure: Failure };

/** True at any moment, never hoped for. */
export type Saved =
	/** No entry was made yet. */
	| 'nothing'
	| 'saving'
	| 'browser'
	| 'record'
	/** The LMS said yes, but whether its network works could not be seen. */
	| 'sent'
	/** The last change is neither kept here nor acknowledged; it is tried again. */
	| 'retrying'
	/** The browser refuses storage and there is no LMS: closing the window loses all. */
	| 'memory'
	/** A pass on a shared computer: nothing is kept of it any more. */
	| 'removed'
	/** Review or browse mode: nothing changes anywhere. */
	| 'unchanged';

export type Notice =
	/** The module was changed since, and the learner stands where their path still fits. */
	| 'module-changed'
	/** What this device held went a different way than the LMS's copy and was set aside. */
	| 'device-copy-set-aside'
	/** This device cannot remember; the LMS can. */
	| 'storage-refused'
	/** This computer has no room: what was kept stays, and it is tried again until there is room. */
	| 'storage-full'
	/** Another window holds the database, in an older version. */
	| 'storage-blocked'
	/** A later version of the site made the database: it is left as it is. */
	| 'storage-newer'
	/** Some of what this device held could not be read and was set aside. */
	| 'copy-mended'
	/** Neither this device nor an LMS remembers. */
	| 'nothing-remembers'
	/** A package was opened outside of an LMS. */
	| 'no-lms'
	/** Suspend data that could not be read: a new start, with the passed fact kept where the LMS says so. */
	| 'record-unreadable'
	/** The LMS has closed the session: what is done now is kept on this device only. */
	| 'record-lost'
	/** The LMS asks for a log-in: what is done now is kept on this device only. */
	| 'log-in-expired'
	/** The LMS goes on refusing what it is told; it is tried again, and the notice goes when it takes it. */
	| 'record-refused'
	/** *Take it again* has to wait until the LMS has the pass. */
	| 'retake-waits'
	/** The same progress went on in another window, and this one has caught up with it. */
	| 'other-window'
	/** The learner goes on where their code led. */
	| 'carried'
	/** The same, but in some story they had gone another way here, which stays. */
	| 'carried-partly'
	/** The code told nothing that is not known here. */
	| 'carried-nothing'
	/** Another window at the same progress reports; what is done in this one is kept on this device only. */
	| 'following'
	/** That window was closed: this one has caught up with it and reports. */
	| 'leading'
	/** That window was closed, and left more with the LMS than this one can know: it must not report. */
	| 'outrun';

/** True where the LMS failed, and a help desk may ask for details. */
export function isTroubling(notice: Notice): boolean {
	return ['no-lms', 'record-lost', 'log-in-expired', 'record-refused'].includes(notice);
}

export interface Failure {
	/** Short, to be read out on the phone: `H-7K2M`. */
	readonly reference: string;
	readonly reason: 'content-missing' | 'record-refused' | 'unexpected';
	/** For *Copy details*: no names, no answers. */
	readonly details: string;
}

export type VisitEvent =
	| LearnerAction
	| { readonly type: 'screen.look'; readonly place: Place }
	/** From an earlier screen to where the learner really is. */
	| { readonly type: 'screen.return' }
	| { readonly type: 'progress.resume' }
	/** *Not you?* Another learner starts anew; what the device held for the anonymous learner is removed. */
	| { readonly type: 'progress.discard' }
	/** *Remove my progress from this computer*. */
	| { readonly type: 'progress.forget' }
	/** `takeCode` sends it. */
	| { readonly type: 'progress.carry'; readonly brought: Brought }
	/** `learn` sends it. */
	| {
			readonly type: 'learner.named';
			readonly learner: KnownLearner;
			/** What their store holds now. */
			readonly held: Progress | undefined;
	  }
	| { readonly type: 'module.review' }
	| { readonly type: 'module.retake' }
	| { readonly type: 'language.set'; readonly language: Language }
	| { readonly type: 'notice.dismiss'; readonly notice: Notice }
	| { readonly type: 'learner.exit' }
	| { readonly type: 'page.hidden' }
	/** `leaving` comes from `pagehide`: nothing may wait after it. */
	| { readonly type: 'page.leaving' }
	/** Back from the back-forward cache. */
	| { readonly type: 'page.returned' }
	| { readonly type: 'network.online' | 'network.offline' };

/** What the player holds of a visit. */
export interface VisitHandle {
	readonly visit: Visit;
	/** As the LMS gives it; absent where none does. */
	readonly learnerName: string | undefined;
	send(event: VisitEvent): void;
	/**
	 * What the learner did so far, as evidence; absent before anything is open. Rejects where content that it needs
	 * cannot be had.
	 */
	results(): Promise<Results | undefined>;
	/** The handover code of what the learner did so far; absent in a review. Rejects as `results` does. */
	handoverCode(carries: Carries): Promise<string | undefined>;
	/**
	 * Goes on where a handover code leads, as far as `carries` allows. Resolves with what is wrong with the code, where
	 * something is; rejects, having changed nothing, where content that it needs cannot be had.
	 */
	takeCode(text: string, carries: Carries): Promise<CodeProblem | undefined>;
	/**
	 * What was done without a name is the learner's from now on: it moves to their store, and nothing of it stays where
	 * it was. Rejects with a `StorageError`, and then nothing has moved.
	 */
	learn(learner: KnownLearner): Promise<void>;
	/** The last of them, oldest first: what the log of the visit is made from. They are kept in memory alone. */
	moments(): readonly Moment[];
	/** Calls back after every change; the answer ends it. */
	subscribe(changed: () => void): () => void;
}
