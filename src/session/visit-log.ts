import type { Standard } from '../model/tracking.ts';
import type { Moment, VisitFacts } from './moment.ts';
import { TrackingError } from './tracker.ts';

const MOST_LINES = 100;

/** The learner's own moves are not among them. */
const loggedEvents = [
	'learner.exit',
	'network.offline',
	'network.online',
	'page.hidden',
	'page.leaving',
	'page.returned',
	'progress.discard',
	'progress.forget',
	'progress.resume',
];

/**
 * What happened in a visit, for a help desk, in English: a head, and a line for each event, the last `lines` of
 * them. It names nobody, and holds no word and no answer of the learner's.
 */
export function describeVisit(
	moments: readonly Moment[],
	standard: Standard | undefined,
	lines = MOST_LINES,
): string {
	const last = moments.at(-1);
	if (last === undefined) return '';
	const happened = moments.flatMap((moment, index) =>
		happenedAt(moment, moments[index - 1]).map(
			(what) => `+${(moment.at / 1000).toFixed(1)} s  ${what}`,
		),
	);
	return [...headOf(last.facts, standard), ...happened.slice(-lines)].join('\n');
}

function headOf({ module: { outline }, record }: VisitFacts, standard: Standard | undefined) {
	const { id, version, revision, language } = outline;
	const launch = record?.launch;
	return [
		`${id} ${version}, revision ${revision}, ${language}`,
		...(record?.hasLms === true && launch
			? [`LMS ${launch.recordedBy}, ${standard ?? 'unknown standard'}`]
			: ['no LMS']),
		...(launch ? [`mode ${launch.mode}, entry ${launch.entry}`] : []),
	];
}

function happenedAt({ event, states, facts }: Moment, before: Moment | undefined): string[] {
	const was = before?.facts;
	const { lms, device } = facts;
	const isNew = (state: keyof Moment['states'], name: string) =>
		states[state] === name && before?.states[state] !== name;
	const phase = phaseName(states.phase);
	return [
		...(event !== undefined && loggedEvents.includes(event) ? [`event ${event}`] : []),
		...(facts.record !== was?.record ? openedLines(facts) : []),
		...(phase !== (before && phaseName(before.states.phase)) ? [`phase ${phase}`] : []),
		...(was && facts.role !== was.role ? [`role ${facts.role}`] : []),
		...(isNew('lms', 'working') ? ['report sent'] : []),
		// What the LMS held at launch is no answer.
		...(lms.acknowledged && was?.record && lms.acknowledged !== was.lms.acknowledged
			? [`report acknowledged: ${lms.acknowledged.how}`]
			: []),
		...(lms.failures > (was?.lms.failures ?? 0) ? [`report refused: ${refusalOf(lms.error)}`] : []),
		...(lms.isClosed && was?.lms.isClosed === false ? ['LMS session closed'] : []),
		...(device.failures > (was?.device.failures ?? 0) ? ['storage failed'] : []),
		...(device.failures === 0 && was && was.device.failures > 0 ? ['storage took it'] : []),
		...(isNew('device', 'catchingUp') ? ['catching up with another window'] : []),
		...(facts.contentFailures > (was?.contentFailures ?? 0) ? ['content not loaded'] : []),
		...facts.notices
			.filter((notice) => was?.notices.includes(notice) !== true)
			.map((notice) => `notice ${notice}`),
		...(facts.failure && facts.failure !== was?.failure
			? [`failure ${facts.failure.reference}`]
			: []),
	];
}

function openedLines({ record }: VisitFacts): string[] {
	if (record === undefined) return [];
	const { launch, isLmsOpen, store, decision } = record;
	const storage = store === undefined ? 'unreadable' : store.durable ? 'durable' : 'memory';
	return [
		`launched: mode ${launch.mode}, entry ${launch.entry}, LMS session ${isLmsOpen ? 'open' : 'refused'}`,
		`opened: ${decision.kind}, storage ${storage}`,
	];
}

function phaseName(phase: unknown): string {
	return typeof phase === 'object' && phase !== null ? Object.keys(phase).join() : String(phase);
}

/** An error's own message may say anything. */
function refusalOf(error: unknown): string {
	if (!(error instanceof TrackingError)) return error instanceof Error ? error.name : 'unknown';
	const { operation, element, code, advice } = error;
	return [operation, ...(element === undefined ? [] : [element]), `error ${code}`, advice].join(
		' ',
	);
}
