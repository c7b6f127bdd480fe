import type { TrackingOptions } from '../../src/model/tracking.ts';
import type { Elements, LearnerRecord } from '../lms/record/learner-record.ts';
import { readTimespan } from '../lms/record/timespan.ts';
import type { PlayKind, Recorded } from './report.ts';

/** A call to an LMS, as far as a check looks at it. */
export interface HeardCall {
	readonly name: string;
	readonly args: readonly string[];
}

/** What the LMS holds after a play, in the words of the package's standard. */
export function readRecorded(
	record: LearnerRecord | undefined,
	calls: readonly HeardCall[],
	{ standard }: TrackingOptions,
): Recorded {
	const elements: Elements = record?.elements ?? {};
	const is12 = standard === 'scorm12';
	const core = (one: string, other: string): string => elements[is12 ? one : other] ?? '';
	const timeElement = is12 ? 'cmi.core.session_time' : 'cmi.session_time';
	const time = calls.findLast(({ args }) => args[0] === timeElement && args.length > 1);
	const interactionIds = interactionIdsIn(elements);
	const states = ['cmi.completion_status', 'cmi.success_status'].map((name) => elements[name]);
	return {
		status: is12
			? (elements['cmi.core.lesson_status'] ?? '')
			: states.map((state) => state ?? 'unknown').join(', '),
		score: core('cmi.core.score.raw', 'cmi.score.raw'),
		suspendData: core('cmi.suspend_data', 'cmi.suspend_data'),
		exit: core('cmi.core.exit', 'cmi.exit'),
		sessionTime: time?.args[1] ?? '',
		interactions: interactionIds.filter((id) => id !== '').length,
		interactionIds,
		finished: ['LMSFinish', 'Terminate'].includes(calls.at(-1)?.name ?? ''),
	};
}

/** By their number; empty where an interaction has no result. */
function interactionIdsIn(elements: Elements): readonly string[] {
	const numbers = Object.keys(elements).flatMap((name) => {
		const number = /^cmi\.interactions\.(\d+)\.result$/.exec(name)?.[1];
		return number === undefined ? [] : [Number(number)];
	});
	return Array.from({ length: Math.max(-1, ...numbers) + 1 }, (_, number) =>
		numbers.includes(number)
			? (elements[`cmi.interactions.${String(number)}.id`] ?? 'without an identifier')
			: '',
	);
}

export interface Expected {
	readonly kind: PlayKind;
	readonly tracking: TrackingOptions;
	/** Whether the module has an assessment, and so a score. */
	readonly assessed: boolean;
}

/** What is wrong with a record, a sentence each. */
export function checkRecord(recorded: Recorded, expected: Expected): readonly string[] {
	const status = expectedStatus(expected);
	const score = expectedScore(expected);
	const { suspendData, exit, sessionTime } = recorded;
	const limit = Math.min(4_096, expected.tracking.limits.suspendData);
	return [
		...differ('The status', recorded.status, status),
		...differ('The score', recorded.score, score),
		...differ('The exit', exit, 'suspend'),
		...(/^[A-Za-z0-9_-]+$/.test(suspendData)
			? []
			: ['The suspend data is empty or holds other characters than letters, digits, - and _.']),
		...(suspendData.length <= limit
			? []
			: [`The suspend data has ${String(suspendData.length)} characters of ${String(limit)}.`]),
		...(lastsASecond(sessionTime, expected.tracking)
			? []
			: [`The session time is “${sessionTime}”, which is no time of a second or more.`]),
		...(recorded.finished ? [] : ['The package did not end its session.']),
	];
}

function expectedStatus({ kind, tracking }: Expected): string {
	if (tracking.standard === 'scorm12') {
		return kind === 'fail' ? tracking.status.onFail : tracking.status.onPass;
	}
	if (kind !== 'fail') return 'completed, passed';
	return `incomplete, ${tracking.status.onFail === 'failed' ? 'failed' : 'unknown'}`;
}

function expectedScore({ kind, assessed }: Expected): string {
	if (!assessed) return '';
	return kind === 'fail' ? '0' : '100';
}

function lastsASecond(text: string, { standard }: TrackingOptions): boolean {
	if (standard !== 'scorm12') return /^P(?=.*[1-9])/.test(text);
	return /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/.test(text) && readTimespan(text) >= 100;
}

function differ(what: string, found: string, wanted: string): readonly string[] {
	if (found === wanted) return [];
	const shown = found === '' ? 'missing' : `“${found}”`;
	return [
		wanted === ''
			? `${what} that the LMS holds is ${shown}, and there should be none.`
			: `${what} that the LMS holds is ${shown}, and “${wanted}” was expected.`,
	];
}
