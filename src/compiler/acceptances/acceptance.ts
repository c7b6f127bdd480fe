import type { Diagnostic, Location } from '../../model/diagnostic.ts';

/** An author's word that a warning may stay, and why: `accept: scene-long: The email is meant to be long.` */
export interface Acceptance {
	/** Of the warning. */
	readonly code: string;
	readonly reason: string;
	/** Where it is written. */
	readonly at: Location;
	/** The lines whose warnings it speaks of. */
	readonly lines: readonly number[];
	/** The file that they are in, which is another one where it is named: `accept: media-unused media/a.png: …`. */
	readonly file: string;
}

export interface AcceptedWarning {
	readonly warning: Diagnostic;
	readonly reason: string;
}
