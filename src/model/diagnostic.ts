/** One problem in content. Warnings do not stop a build. */
export interface Diagnostic {
	/** Permanent, such as `choice-target-missing`. */
	readonly code: string;
	readonly severity: 'error' | 'warning';
	/** What happened, in a sentence. */
	readonly title: string;
	/** What exactly, naming the author's own words. */
	readonly message: string;
	/** What to do or to type instead. */
	readonly hint: string;
	readonly location: Location;
}

/** `file` is relative to the folder of all modules' parent, with forward slashes; line and column count from 1. */
export interface Location {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}
