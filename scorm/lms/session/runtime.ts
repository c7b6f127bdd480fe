import type { Profile } from '../profiles/profile.ts';
import {
	functionNames,
	type Answer,
	type Call,
	type Scorm12Runtime,
	type Scorm2004Runtime,
	type Verb,
} from './call.ts';
import type { Outcome } from './data-model.ts';
import type { LmsSession } from './lms-session.ts';

export interface RuntimeOptions {
	readonly profile: Profile;
	readonly session: LmsSession;
	/** Milliseconds, rising. */
	readonly now: () => number;
	/** Called after each call with what was asked and answered. */
	readonly heard: (call: Call) => void;
}

/** The object content calls, by the name under which it looks for one. */
export type Runtime =
	| { readonly standard: 'scorm12'; readonly api: Scorm12Runtime }
	| { readonly standard: 'scorm2004'; readonly api: Scorm2004Runtime };

/** Answers in the kinds of value the profile's LMS uses, and notes every call. */
export function createRuntime({ profile, session, now, heard }: RuntimeOptions): Runtime {
	const { answers } = profile.behaviour;
	const launchedAt = now();
	let calls = 0;
	let lastError = '0';

	function settle(outcome: Outcome, otherwise: string): string {
		lastError = outcome.ok ? '0' : outcome.error;
		return outcome.ok ? outcome.value : otherwise;
	}

	/** `undefined` where the call throws. */
	function answer(verb: Verb, [first = '', second = '']: readonly string[]): Answer | undefined {
		switch (verb) {
			case 'initialize': {
				const outcome = session.initialize(first);
				const text = settle(outcome, 'false');
				return !outcome.ok && outcome.throws === true ? undefined : text;
			}
			case 'finish':
				return settle(session.finish(first), 'false');
			case 'get':
				return settle(session.get(first), '');
			case 'set':
				return convert(settle(session.set(first, second), 'false'), answers.set);
			case 'commit':
				return convert(settle(session.commit(first), 'false'), answers.commit);
			case 'lastError':
				if (answers.lastError === 'always 0') return '0';
				return answers.lastError === 'number' ? Number(lastError) : lastError;
			case 'errorString':
				return session.explain(first, false);
			case 'diagnostic':
				return session.explain(first === '' ? lastError : first, true);
		}
	}

	function call(verb: Verb, given: readonly unknown[]): Answer {
		const args = given.map(String);
		const startedAt = now();
		const answered = answer(verb, args);
		const duration = now() - startedAt;
		calls += 1;
		heard({
			number: calls,
			at: startedAt - launchedAt,
			verb,
			name: functionNames[profile.standard][verb],
			args,
			answer: answered ?? '',
			error: lastError,
			duration,
		});
		if (answered === undefined) throw new Error('The session is open already.');
		return answered;
	}

	const verbs = Object.keys(functionNames.scorm12) as Verb[]; // `keys` forgets which.
	const api = Object.fromEntries(
		verbs.map((verb) => [
			functionNames[profile.standard][verb],
			(...args: unknown[]) => call(verb, args),
		]),
	);
	// `fromEntries` forgets that every function is there.
	return { standard: profile.standard, api } as unknown as Runtime;
}

function convert(text: string, kind: 'text' | 'boolean'): Answer {
	return kind === 'boolean' ? text === 'true' : text;
}
