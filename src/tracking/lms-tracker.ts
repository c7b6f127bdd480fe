import type { TrackingOptions } from '../model/tracking.ts';
import type { Clock } from '../session/clock.ts';
import type { Tracker } from '../session/tracker.ts';
import type { Api, Spoken } from './api.ts';
import { createCalls } from './calls.ts';
import type { Connection } from './connection.ts';
import type { ElementNames } from './element-names.ts';
import type { LmsSession, OpenSession } from './lms-session.ts';
import { leave, open, type Opened, type PlaceOfRecord } from './opening.ts';
import { refusal } from './refusal.ts';
import { names as scorm12Names } from './scorm12/names.ts';

export interface LmsTrackerOptions extends PlaceOfRecord {
	readonly clock: Clock;
	readonly tracking: TrackingOptions;
	/** Absent where the record is kept on another server than the content. */
	readonly connection?: Connection;
}

interface Begun extends Opened {
	readonly names: ElementNames;
	/** Milliseconds since 1970. */
	readonly openedAt: number;
	/** What an earlier session of this document could not bring to its server the LMS may give back as its own. */
	readonly isUnproven: boolean;
}

/** The tracker for an LMS whose API was found. */
export function createLmsTracker(api: Api, options: LmsTrackerOptions): Tracker {
	const calls = createCalls(api);
	let begun: Begun | undefined;
	let launches = 0;
	let openSession: OpenSession | undefined;
	let session: LmsSession | undefined;
	return {
		async launch() {
			const names = namesOf(api.spoken) ?? (await import('./scorm2004/names.ts')).names;
			const openedAt = options.clock.now();
			const isUnproven = launches > 0;
			begun = { ...open(calls, names, options), names, openedAt, isUnproven };
			launches += 1;
			session = openSession?.({ ...options, ...begun, calls });
			return begun.launch;
		},
		async prepare() {
			({ openSession } = await loadSession(api.spoken));
			if (begun === undefined || session !== undefined) return;
			session = openSession({ ...options, ...begun, calls });
			// A first look, so that a later failure means something. Nobody waits for it.
			void options.connection?.check();
		},
		async report(wanted) {
			if (session === undefined) throw refusal('commit', 'ended');
			return session.report(wanted);
		},
		terminate(wanted) {
			if (session !== undefined) session.finish(wanted);
			else if (begun !== undefined) leave(calls, begun.names, begun);
			begun = undefined;
		},
	};
}

/** Those of SCORM 1.2 are at hand: it is what nearly every package speaks. */
function namesOf(spoken: Spoken): ElementNames | undefined {
	return spoken === 'scorm12' ? scorm12Names : undefined;
}

function loadSession(spoken: Spoken): Promise<{ readonly openSession: OpenSession }> {
	switch (spoken) {
		case 'scorm12':
			return import('./scorm12/session.ts');
		case 'scorm2004':
			return import('./scorm2004/session.ts');
	}
}
