import type { TrackingOptions } from '../model/tracking.ts';
import type { Clock } from '../session/clock.ts';
import type { Launch, Tracker } from '../session/tracker.ts';
import type { Connection } from './connection.ts';
import { isSharedLearnerId } from './learner-id.ts';
import { isDone } from './lesson-status.ts';
import { refusal } from './refusal.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import { createScorm12Calls, type Scorm12Calls } from './scorm12-calls.ts';
import { names } from './scorm12-names.ts';
import type { HeldAtLaunch } from './scorm12-record.ts';
import type { OpenSession, Scorm12Session } from './scorm12-session.ts';
import { readSuspendData } from './suspend-data-text.ts';

export interface Scorm12TrackerOptions {
	readonly clock: Clock;
	readonly tracking: TrackingOptions;
	/** The origin of the LMS. */
	readonly recordedBy: string;
	/** Absent where the record is kept on another server than the content. */
	readonly connection?: Connection;
}

export function createScorm12Tracker(api: Scorm12Api, options: Scorm12TrackerOptions): Tracker {
	const calls = createScorm12Calls(api);
	let opened: Opened | undefined;
	let openSession: OpenSession | undefined;
	let session: Scorm12Session | undefined;
	return {
		launch() {
			return new Promise((resolve) => {
				opened = open(calls, options);
				session = openSession?.({ ...options, ...opened, calls });
				resolve(opened.launch);
			});
		},
		async prepare() {
			({ openSession } = await import('./scorm12-session.ts'));
			if (opened === undefined || session !== undefined) return;
			session = openSession({ ...options, ...opened, calls });
			// A first look, so that a later failure means something. Nobody waits for it.
			void options.connection?.check();
		},
		async report(wanted) {
			if (session === undefined) throw refusal('commit', 'ended');
			return session.report(wanted);
		},
		terminate(wanted) {
			if (session !== undefined) session.finish(wanted);
			else if (opened !== undefined) leave(calls, opened);
			opened = undefined;
		},
	};
}

/** A session as it was opened. */
interface Opened {
	readonly launch: Launch;
	readonly held: HeldAtLaunch;
	/** Milliseconds since 1970. */
	readonly openedAt: number;
}

/**
 * Ends a session in which nothing was to be reported. The status is said all the same: SCORM 1.2 has the LMS take
 * a session that ends without one as completed.
 */
function leave(calls: Scorm12Calls, { launch, held }: Opened): void {
	if (launch.mode === 'normal') {
		if (held.suspendData !== '') calls.set(names.exit, 'suspend');
		if (['', 'not attempted'].includes(held.status)) calls.set(names.status, 'incomplete');
	}
	calls.finish();
}

function open(calls: Scorm12Calls, { clock, recordedBy }: Scorm12TrackerOptions): Opened {
	const opened = calls.initialize();
	const status = calls.get(names.status);
	const id = calls.get('cmi.core.student_id');
	// A reloaded frame finds its session open: the LMS refuses to open it again, but works.
	if (!opened.ok && status === '' && id === '') {
		throw refusal('initialize', opened.code);
	}
	const held = {
		status,
		suspendData: calls.get(names.suspendData),
		score: calls.get(names.score),
		interactionCount: calls.get(`${names.interactions}._count`),
		objectiveCount: calls.get(`${names.objectives}._count`),
	};
	const language = calls.get('cmi.student_preference.language');
	const launch: Launch = {
		...(!isSharedLearnerId(id) && { learner: { id, name: calls.get('cmi.core.student_name') } }),
		mode: modeOf(calls.get('cmi.core.lesson_mode')),
		credit: calls.get('cmi.core.credit') !== 'no-credit',
		entry: entryOf(calls.get('cmi.core.entry')),
		suspendData: readSuspendData(held.suspendData),
		alreadyPassed: isDone(status),
		...(language !== '' && { language }),
		recordedBy,
	};
	return { launch, held, openedAt: clock.now() };
}

function modeOf(text: string): Launch['mode'] {
	return text === 'review' || text === 'browse' ? text : 'normal';
}

function entryOf(text: string): Launch['entry'] {
	return text === 'ab-initio' || text === 'resume' ? text : 'other';
}
