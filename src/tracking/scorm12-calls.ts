import type { Scorm12Api } from './scorm12-api.ts';

/** `code` is the LMS's own, or `threw` where its API threw. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The API's calls with their answers made plain: none throws, whatever the LMS does. */
export interface Scorm12Calls {
	readonly initialize: () => Answer;
	/** Empty where the LMS has no value or refuses. */
	readonly get: (element: string) => string;
	readonly set: (element: string, value: string) => Answer;
	readonly commit: () => Answer;
	readonly finish: () => Answer;
}

export function createScorm12Calls(api: Scorm12Api): Scorm12Calls {
	return {
		initialize: () => ask(() => api.LMSInitialize('')),
		get: (element) => read(() => api.LMSGetValue(element)) ?? '',
		set: (element, value) => ask(() => api.LMSSetValue(element, value)),
		commit: () => ask(() => api.LMSCommit('')),
		finish: () => ask(() => api.LMSFinish('')),
	};

	function ask(call: () => unknown): Answer {
		const answer = read(call)?.toLowerCase();
		if (answer === undefined) return { ok: false, code: 'threw' };
		if (answer === 'true' || answer === '1') return { ok: true };
		const code = lastError();
		// Some answer nothing at all to a call that went well.
		return answer === '' && code === '0' ? { ok: true } : { ok: false, code };
	}

	function lastError(): string {
		const code = read(() => api.LMSGetLastError());
		return code === undefined ? 'threw' : code === '' ? '0' : code;
	}
}

/** The answer as text, or `undefined` where the call threw. */
function read(call: () => unknown): string | undefined {
	try {
		const answer = call();
		if (typeof answer === 'string') return answer.trim();
		return typeof answer === 'number' || typeof answer === 'boolean' ? String(answer) : '';
	} catch {
		return undefined;
	}
}
