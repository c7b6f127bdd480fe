import { genericTracking } from '../../src/model/tracking.ts';
import type { Clock } from '../../src/session/clock.ts';
import type { Tracker } from '../../src/session/tracker.ts';
import type { PassStatus } from '../../src/model/report.ts';
import type { Connection } from '../../src/tracking/connection.ts';
import type { Scorm12Api } from '../../src/tracking/scorm12-api.ts';
import { createScorm12Tracker } from '../../src/tracking/scorm12-tracker.ts';
import type { LaunchSettings, Lms } from '../fixtures/lms/lms.ts';
import {
	createAiccShim,
	createEsr,
	createLearningHub,
	createMoodle,
} from '../fixtures/lms/stand-in.ts';
import { createScormAgainLms } from '../fixtures/lms/scorm-again.ts';

/** What is done to the calls of one launch. */
interface Meddling {
	/** False once the window was killed: no call arrives any more. */
	readonly isAlive: () => boolean;
	/** True while the LMS answers every commit with false and sends nothing. */
	readonly isRefusing: () => boolean;
	/** What the content is given as the suspend data of the LMS. */
	readonly damage: (suspendData: string) => string;
}

interface SystemLaunch {
	readonly settings: LaunchSettings;
	readonly clock: Clock;
	readonly connection: Connection;
	readonly meddling: Meddling;
}

/** One LMS in one standard. */
export interface System {
	readonly name: string;
	create(): Lms;
	launch(lms: Lms, launch: SystemLaunch): Tracker;
	/** What its server holds, in words that all standards share. */
	readonly elements: {
		readonly suspendData: string;
		readonly score: string;
	};
	isDone(lms: Lms): boolean;
}

export const systems: readonly System[] = [
	scorm12('scorm-again', createScormAgainLms),
	scorm12('esr', createEsr),
	scorm12('learning-hub', createLearningHub),
	scorm12('moodle', createMoodle, 'completed'),
	scorm12('aicc-shim', createAiccShim),
];

function scorm12(name: string, create: () => Lms, passedAs: PassStatus = 'passed'): System {
	return {
		name,
		create,
		launch(lms, { settings, clock, connection, meddling }) {
			return createScorm12Tracker(meddle(lms.visit(settings).api, meddling), {
				clock,
				tracking: { ...genericTracking, status: { onPass: passedAs, onFail: 'incomplete' } },
				recordedBy: 'https://lms.example',
				...(lms.traits.isOnOneServer && { connection }),
			});
		},
		elements: {
			suspendData: 'cmi.suspend_data',
			score: 'cmi.core.score.raw',
		},
		isDone: (lms) => ['passed', 'completed'].includes(lms.recorded('cmi.core.lesson_status')),
	};
}

function meddle(api: Scorm12Api, { isAlive, isRefusing, damage }: Meddling): Scorm12Api {
	let isRefused = false;
	/** Runs the call, unless the window is gone or the LMS refuses. */
	function arrive(call: () => unknown, mayBeRefused = false): unknown {
		isRefused = !isAlive() || (mayBeRefused && isRefusing());
		return isRefused ? 'false' : call();
	}
	return {
		LMSInitialize: (parameter) => arrive(() => api.LMSInitialize(parameter)),
		LMSFinish: (parameter) => arrive(() => api.LMSFinish(parameter), true),
		LMSGetValue(element) {
			const value = arrive(() => api.LMSGetValue(element));
			return element === 'cmi.suspend_data' ? damage(String(value)) : value;
		},
		LMSSetValue: (element, value) => arrive(() => api.LMSSetValue(element, value)),
		LMSCommit: (parameter) => arrive(() => api.LMSCommit(parameter), true),
		LMSGetLastError: () => (isRefused ? '101' : api.LMSGetLastError()),
	};
}
