import { genericTracking } from '../../src/model/tracking.ts';
import type { Clock } from '../../src/session/clock.ts';
import type { Tracker } from '../../src/session/tracker.ts';
import type { PassStatus } from '../../src/model/report.ts';
import type { Connection } from '../../src/tracking/connection.ts';
import { functionNames, type Api } from '../../src/tracking/api.ts';
import { createLmsTracker } from '../../src/tracking/lms-tracker.ts';
import type { LaunchSettings, Lms } from '../fixtures/lms/lms.ts';
import {
	createAiccShim,
	createEsr,
	createEsrAutoCommit,
	createLearningHub,
	createMoodle,
	createMoodle2004,
	createStandard2004,
} from '../fixtures/lms/stand-in.ts';
import { vocabularyOf } from '../fixtures/lms/vocabulary.ts';
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
	/** Where the LMS shows the course. */
	readonly page: string;
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
	system('scorm-again', createScormAgainLms),
	system('esr', createEsr),
	system('esr-auto-commit', createEsrAutoCommit),
	system('learning-hub', createLearningHub),
	system('moodle', createMoodle, 'completed'),
	system('aicc-shim', createAiccShim),
	system('standard-2004', createStandard2004),
	system('moodle-2004', createMoodle2004),
];

function system(name: string, create: () => Lms, passedAs: PassStatus = 'passed'): System {
	const { names } = vocabularyOf(create().spoken);
	return {
		name,
		create,
		launch(lms, { settings, page, clock, connection, meddling }) {
			return createLmsTracker(meddle(lms.visit(settings).api, meddling), {
				clock,
				tracking: { ...genericTracking, status: { onPass: passedAs, onFail: 'incomplete' } },
				recordedBy: 'https://lms.example',
				page,
				...(lms.traits.isOnOneServer && { connection }),
			});
		},
		elements: {
			suspendData: names.suspendData,
			score: names.score,
		},
		isDone: (lms) => ['passed', 'completed'].includes(lms.status()),
	};
}

function meddle({ spoken, object }: Api, { isAlive, isRefusing, damage }: Meddling): Api {
	const functions = functionNames[spoken];
	let isRefused = false;

	function answer(name: string, call: () => unknown, element: string | undefined): unknown {
		if (name === functions.lastError) return isRefused ? '101' : call();
		// What commits is what the LMS can refuse; a window that is gone calls nothing.
		const mayBeRefused = name === functions.commit || name === functions.finish;
		isRefused = !isAlive() || (mayBeRefused && isRefusing());
		const value = isRefused ? 'false' : call();
		const isPlace = name === functions.get && element === 'cmi.suspend_data';
		return isPlace ? damage(String(value)) : value;
	}

	return {
		spoken,
		object: new Proxy(object, {
			get(target, name) {
				const member: unknown = Reflect.get(target, name);
				if (typeof member !== 'function') return member;
				return (...parameters: readonly string[]): unknown =>
					answer(
						String(name),
						() => Reflect.apply(member, target, parameters) as unknown,
						parameters[0],
					);
			},
		}),
	};
}
