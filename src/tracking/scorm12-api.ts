/** What an LMS puts into a window under the name `API`. Its answers are not what the standard says everywhere. */
export interface Scorm12Api {
	LMSInitialize(parameter: ''): unknown;
	LMSFinish(parameter: ''): unknown;
	LMSGetValue(element: string): unknown;
	LMSSetValue(element: string, value: string): unknown;
	LMSCommit(parameter: ''): unknown;
	LMSGetLastError(): unknown;
}

const methods = [
	'LMSInitialize',
	'LMSFinish',
	'LMSGetValue',
	'LMSSetValue',
	'LMSCommit',
	'LMSGetLastError',
] as const;

export function isScorm12Api(value: unknown): value is Scorm12Api {
	if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
	return methods.every((method) => typeof Reflect.get(value, method) === 'function');
}
