import type { Profile } from '../profiles/profile.ts';
import type { Answer, Call, FunctionName, Scorm12Runtime } from './call.ts';
import { functionNames } from './call.ts';
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

/** The object content calls: answers in the kinds of value the profile's LMS uses, and notes every call. */
export function createRuntime({ profile, session, now, heard }: RuntimeOptions): Scorm12Runtime {
	const launchedAt = now();
	let calls = 0;
	let lastError = '0';

	function settle(outcome: Outcome, otherwise: string): string {
		lastError = outcome.ok ? '0' : outcome.error;
		return outcome.ok ? outcome.value : otherwise;
	}

	function answer(name: FunctionName, [first = '', second = '']: readonly string[]): Answer {
		switch (name) {
			case 'LMSInitialize':
				return settle(session.initialize(first), 'false');
			case 'LMSFinish':
				return settle(session.finish(first), 'false');
			case 'LMSGetValue':
				return settle(session.get(first), '');
			case 'LMSSetValue':
				return convert(settle(session.set(first, second), 'false'));
			case 'LMSCommit':
				return convert(settle(session.commit(first), 'false'));
			case 'LMSGetLastError':
				return profile.answers === 'native' ? Number(lastError) : lastError;
			case 'LMSGetErrorString':
				return session.explain(first, false);
			case 'LMSGetDiagnostic':
				return session.explain(first === '' ? lastError : first, true);
		}
	}

	function convert(text: string): Answer {
		return profile.answers === 'native' ? text === 'true' : text;
	}

	function call(name: FunctionName, given: readonly unknown[]): Answer {
		const args = given.map(String);
		const startedAt = now();
		const answered = answer(name, args);
		const duration = now() - startedAt;
		calls += 1;
		heard({
			number: calls,
			at: startedAt - launchedAt,
			name,
			args,
			answer: answered,
			error: lastError,
			duration,
		});
		return answered;
	}

	return Object.fromEntries(
		functionNames.map((name) => [name, (...args: unknown[]) => call(name, args)]),
	) as Scorm12Runtime; // `fromEntries` forgets that every function is there.
}
