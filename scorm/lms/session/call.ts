/** The functions of a SCORM 1.2 API. */
export const functionNames = [
	'LMSInitialize',
	'LMSFinish',
	'LMSGetValue',
	'LMSSetValue',
	'LMSCommit',
	'LMSGetLastError',
	'LMSGetErrorString',
	'LMSGetDiagnostic',
] as const;

export type FunctionName = (typeof functionNames)[number];

/** What content may get back: LMSs answer strings, booleans and numbers. */
export type Answer = string | boolean | number;

/** One call content made, and what it got. */
export interface Call {
	/** From 1, in the order made. */
	readonly number: number;
	/** Milliseconds since the launch. */
	readonly at: number;
	readonly name: FunctionName;
	readonly args: readonly string[];
	readonly answer: Answer;
	/** The error code the LMS then has; `0` for none. */
	readonly error: string;
	/** In milliseconds. */
	readonly duration: number;
}

/** The object that content looks for, named `API`. */
export type Scorm12Runtime = Readonly<Record<FunctionName, (...args: unknown[]) => Answer>>;
