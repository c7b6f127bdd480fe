import type { PassStatus } from '../model/report.ts';
import type { Clock } from '../session/clock.ts';
import type { Launch, Tracker } from '../session/tracker.ts';
import type { Connection } from './connection.ts';
import { isSharedLearnerId } from './learner-id.ts';
import { isDone } from './lesson-status.ts';
import { refusal } from './refusal.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import { createScorm12Calls, type Scorm12Calls } from './scorm12-calls.ts';
import { names } from './scorm12-elements.ts';
import { Scorm12Record } from './scorm12-record.ts';
import { Scorm12Session } from './scorm12-session.ts';
import { readSuspendData } from './suspend-data-text.ts';

export interface Scorm12TrackerOptions {
	readonly clock: Clock;
	readonly passedAs: PassStatus;
	/** The origin of the LMS. */
	readonly recordedBy: string;
	/** Absent where the record is kept on another server than the content. */
	readonly connection?: Connection;
}

export function createScorm12Tracker(api: Scorm12Api, options: Scorm12TrackerOptions): Tracker {
	const calls = createScorm12Calls(api);
	let session: Scorm12Session | undefined;
	return {
		async launch() {
			session = open(calls, options);
			// A first look, so that a later failure means something. Nobody waits for it.
			void options.connection?.check();
			return Promise.resolve(session.launch);
		},
		async report(wanted) {
			if (session === undefined) throw refusal('commit', 'ended');
			return session.report(wanted);
		},
		terminate(wanted) {
			session?.finish(wanted);
		},
	};
}

function open(calls: Scorm12Calls, options: Scorm12TrackerOptions): Scorm12Session {
	const opened = calls.initialize();
	const status = calls.get(names.status);
	const id = calls.get('cmi.core.student_id');
	// A reloaded frame finds its session open: the LMS refuses to open it again, but works.
	if (!opened.ok && status === '' && id === '') {
		throw refusal('initialize', opened.code);
	}
	const suspendData = calls.get(names.suspendData);
	const record = new Scorm12Record(calls, options.passedAs, {
		status,
		suspendData,
		score: calls.get(names.score),
		interactionCount: calls.get(`${names.interactions}._count`),
		objectiveCount: calls.get(`${names.objectives}._count`),
	});
	const language = calls.get('cmi.student_preference.language');
	const launch: Launch = {
		...(!isSharedLearnerId(id) && { learner: { id, name: calls.get('cmi.core.student_name') } }),
		mode: modeOf(calls.get('cmi.core.lesson_mode')),
		credit: calls.get('cmi.core.credit') !== 'no-credit',
		entry: entryOf(calls.get('cmi.core.entry')),
		suspendData: readSuspendData(suspendData),
		alreadyPassed: isDone(status),
		...(language !== '' && { language }),
		recordedBy: options.recordedBy,
	};
	return new Scorm12Session({
		calls,
		record,
		launch,
		clock: options.clock,
		connection: options.connection,
	});
}

function modeOf(text: string): Launch['mode'] {
	return text === 'review' || text === 'browse' ? text : 'normal';
}

function entryOf(text: string): Launch['entry'] {
	return text === 'ab-initio' || text === 'resume' ? text : 'other';
}
