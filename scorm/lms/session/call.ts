import type { Standard } from '../standard.ts';

/** The functions an API offers by what they do, under the names of each standard. */
export const functionNames = {
	scorm12: {
		initialize: 'LMSInitialize',
		finish: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError',
		errorString: 'LMSGetErrorString',
		diagnostic: 'LMSGetDiagnostic',
	},
	scorm2004: {
		initialize: 'Initialize',
		finish: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError',
		errorString: 'GetErrorString',
		diagnostic: 'GetDiagnostic',
	},
} as const;

export type Verb = keyof (typeof functionNames)['scorm12'];
type FunctionName = (typeof functionNames)[Standard][Verb];

/** What content may get back: LMSs answer strings, booleans and numbers. */
export type Answer = string | boolean | number;

/** One call content made, and what it got. */
export interface Call {
	/** From 1, in the order made. */
	readonly number: number;
	/** Milliseconds since the launch. */
	readonly at: number;
	readonly verb: Verb;
	readonly name: FunctionName;
	readonly args: readonly string[];
	/** Empty where the call threw. */
	readonly answer: Answer;
	/** The error code the LMS then has; `0` for none. */
	readonly error: string;
	/** In milliseconds. */
	readonly duration: number;
}

type RuntimeOf<S extends Standard> = Readonly<
	Record<(typeof functionNames)[S][Verb], (...args: unknown[]) => Answer>
>;

/** The object that content looks for, named `API`. */
export type Scorm12Runtime = RuntimeOf<'scorm12'>;

/** The object that content looks for, named `API_1484_11`. */
export type Scorm2004Runtime = RuntimeOf<'scorm2004'>;
