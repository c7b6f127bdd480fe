import { functionNames, type Api } from './api.ts';

/** `code` is the LMS's own, or `threw` where its API threw. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly code: string };

/** The API's calls with their answers made plain: none throws, whatever the LMS does. */
export interface Calls {
	readonly initialize: () => Answer;
	/** Empty where the LMS has no value or refuses. */
	readonly get: (element: string) => string;
	readonly set: (element: string, value: string) => Answer;
	readonly commit: () => Answer;
	readonly finish: () => Answer;
}

export function createCalls({ object, spoken }: Api): Calls {
	const names = functionNames[spoken];
	return {
		initialize: () => ask(names.initialize, ''),
		get: (element) => read(names.get, element) ?? '',
		set: (element, value) => ask(names.set, element, value),
		commit: () => ask(names.commit, ''),
		finish: () => ask(names.finish, ''),
	};

	function ask(name: string, ...parameters: readonly string[]): Answer {
		const answer = read(name, ...parameters)?.toLowerCase();
		if (answer === undefined) return { ok: false, code: 'threw' };
		if (answer === 'true' || answer === '1') return { ok: true };
		const code = lastError();
		// Some answer nothing at all to a call that went well.
		return answer === '' && code === '0' ? { ok: true } : { ok: false, code };
	}

	function lastError(): string {
		const code = read(names.lastError);
		return code === undefined ? 'threw' : code === '' ? '0' : code;
	}

	/** The answer as text, or `undefined` where the call threw. */
	function read(name: string, ...parameters: readonly string[]): string | undefined {
		try {
			// It has them all: nothing else is taken for an API.
			const call = Reflect.get(object, name) as (...parameters: readonly string[]) => unknown;
			const answer = Reflect.apply(call, object, parameters);
			if (typeof answer === 'string') return answer.trim();
			return typeof answer === 'number' || typeof answer === 'boolean' ? String(answer) : '';
		} catch {
			return undefined;
		}
	}
}
