/** The error codes of calls that come at the wrong time, or fail. */
export interface ErrorCodes {
	readonly badArgument: string;
	readonly initializeTwice: string;
	readonly initializeAfterEnd: string;
	readonly beforeInitialize: ByCall;
	readonly afterEnd: ByCall;
	readonly failedCommit: string;
}

interface ByCall {
	readonly get: string;
	readonly set: string;
	readonly commit: string;
	readonly finish: string;
}

/** One code whatever the call. */
export function everyCall(code: string): ByCall {
	return { get: code, set: code, commit: code, finish: code };
}

export const scorm12Codes: ErrorCodes = {
	badArgument: '201',
	initializeTwice: '101',
	initializeAfterEnd: '101',
	beforeInitialize: everyCall('301'),
	afterEnd: everyCall('301'),
	failedCommit: '101',
};

export const scorm2004Codes: ErrorCodes = {
	badArgument: '201',
	initializeTwice: '103',
	initializeAfterEnd: '104',
	beforeInitialize: { get: '122', set: '132', commit: '142', finish: '112' },
	afterEnd: { get: '123', set: '133', commit: '143', finish: '113' },
	failedCommit: '391',
};
