import { TrackingError, type TrackingOperation } from '../session/tracker.ts';
import type { ConnectionState } from './connection.ts';

/** Codes after which the LMS takes nothing more: not initialised, log-in expired, or its window is gone. */
const sessionIsOver = new Set([
	...['301', '305'],
	// Of SCORM 2004: a set or a commit before the session began, or after it ended.
	...['132', '133', '142', '143'],
	...['threw', 'log-in', 'ended'],
]);

export function refusal(
	operation: TrackingOperation,
	code: string,
	element?: string,
): TrackingError {
	return new TrackingError({
		operation,
		code,
		advice: operation === 'initialize' || sessionIsOver.has(code) ? 'reopen' : 'retry',
		...(element !== undefined && { element }),
	});
}

/** The error of a commit that the LMS acknowledged, or would, while its server could not be reached. */
export function unreachable(state: ConnectionState): TrackingError | undefined {
	switch (state) {
		case 'working':
		case 'unknown':
			return undefined;
		case 'down':
			return refusal('commit', 'network');
		case 'logged-out':
			return refusal('commit', 'log-in');
	}
}
