/** What an API speaks; the editions of SCORM 2004 speak alike. */
export type Spoken = 'scorm12' | 'scorm2004';

/** What an LMS puts into a window. Its answers are not what the standard says everywhere. */
export interface Api {
	readonly spoken: Spoken;
	readonly object: object;
}

/** The name of the object in its window. */
export const apiNames: Readonly<Record<Spoken, string>> = {
	scorm12: 'API',
	scorm2004: 'API_1484_11',
};

type Verb = 'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError';

/** The names of its functions, by what they do. */
export const functionNames: Readonly<Record<Spoken, Readonly<Record<Verb, string>>>> = {
	scorm12: {
		initialize: 'LMSInitialize',
		finish: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError',
	},
	scorm2004: {
		initialize: 'Initialize',
		finish: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError',
	},
};

/** `object` as an API, where it has all of its functions. May throw, as reading another window's object may. */
export function asApi(object: unknown, spoken: Spoken): Api | undefined {
	if ((typeof object !== 'object' && typeof object !== 'function') || object === null) return;
	const names = Object.values(functionNames[spoken]);
	const isWhole = names.every((name) => typeof Reflect.get(object, name) === 'function');
	return isWhole ? { spoken, object } : undefined;
}
