import type { ProgressKey } from './progress-store.ts';

/**
 * Stands for the registration of which a device keeps all that an LMS may have been told, and for the page of the LMS
 * that was told; `ahead` where an LMS may know more, or of another registration too.
 */
export type Kept = number | 'ahead';

export type ToldRole = 'leading' | 'following';

export type Told = (role: ToldRole, noted?: Kept) => void;

/** Lets one window report at a time, of all that a browser has open at the same progress. */
export interface Leadership {
	/**
	 * Asks to lead. `told` is called with the answer, and again where a window that followed comes to lead: then with
	 * what the one before it noted last. Where a browser cannot tell, every window leads.
	 */
	ask(key: ProgressKey, told: Told): void;
	/** For a window that reports nothing: `told` is called where another one leads, now or later. */
	watch(key: ProgressKey, told: Told): void;
	/** Of a window that leads, for whichever comes after it; it outlasts a window that is killed. */
	note(kept: Kept): void;
	/** Neither leads nor waits for it any more, before it returns: safe in `pagehide`, and where nothing was asked. */
	release(): void;
}
