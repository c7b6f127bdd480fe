import type { ProgressKey } from './progress-store.ts';

/** Of several windows at one learner's progress, one leads: it alone speaks to the LMS. */
export interface Leadership {
	/** Resolves with whether this window leads; with true where the browser cannot tell. */
	claim(key: ProgressKey): Promise<boolean>;
	/** Resolves when a window that could not lead does, once the one before it has let go. */
	succession(): Promise<void>;
	/** Lets go, and claims nothing any more. */
	release(): void;
}
