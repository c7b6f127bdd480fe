import type { Launch } from '../session/tracker.ts';
import type { Calls } from './calls.ts';
import { isBlank, isDone, type ElementNames } from './element-names.ts';
import { isSharedLearnerId } from './learner-id.ts';
import { refusal } from './refusal.ts';
import { readSuspendData } from './suspend-data-text.ts';

/** What the LMS said it holds when the session began, by element; empty for nothing. */
export type HeldAtLaunch = ReadonlyMap<string, string>;

/** A session as it was opened. */
export interface Opened {
	readonly launch: Launch;
	readonly held: HeldAtLaunch;
}

/** Where the record is kept. */
export interface PlaceOfRecord {
	/** The origin of the LMS. */
	readonly recordedBy: string;
	/** The address of the LMS's page, without its origin; absent where it cannot be read. */
	readonly page?: string | undefined;
}

/** Initialises, and asks for all that is worth knowing before the first screen. Throws a `TrackingError`. */
export function open(
	calls: Calls,
	names: ElementNames,
	{ recordedBy, page }: PlaceOfRecord,
): Opened {
	const opened = calls.initialize();
	const completion = calls.get(names.completion);
	const id = calls.get(names.learnerId);
	// A reloaded frame finds its session open: the LMS refuses to open it again, but works.
	if (!opened.ok && completion === '' && id === '') {
		throw refusal('initialize', opened.code);
	}
	const held = new Map(
		readAtLaunch(names).map((element) => [element, calls.get(element)] as const),
	).set(names.completion, completion);
	const language = calls.get(names.language);
	const launch: Launch = {
		...(!isSharedLearnerId(id) && { learner: { id, name: calls.get(names.learnerName) } }),
		mode: modeOf(calls.get(names.mode)),
		credit: calls.get(names.credit) !== 'no-credit',
		entry: entryOf(calls.get(names.entry)),
		suspendData: readSuspendData(held.get(names.suspendData) ?? ''),
		alreadyPassed: isPassed(completion, names.success && held.get(names.success)),
		...(language !== '' && { language }),
		...(page !== undefined && { page }),
		recordedBy,
	};
	return { launch, held };
}

/**
 * Ends a session in which nothing was to be reported. The status is said all the same: an LMS takes a session that
 * ends without one as completed.
 */
export function leave(calls: Calls, names: ElementNames, { launch, held }: Opened): void {
	if (launch.mode === 'normal') {
		if (held.get(names.suspendData) !== '') calls.set(names.exit, 'suspend');
		if (isBlank(held.get(names.completion) ?? '')) calls.set(names.completion, 'incomplete');
	}
	calls.finish();
}

function readAtLaunch({ success, location, ...names }: ElementNames): string[] {
	return [
		names.suspendData,
		names.score,
		`${names.interactions}._count`,
		`${names.objectives}._count`,
		// Where the statuses are two, some LMSs never send what is set back to its value at launch.
		...(success === undefined ? [] : [success, location]),
	];
}

function isPassed(completion: string, success: string | undefined): boolean {
	return success === 'passed' || (isDone(completion) && success !== 'failed');
}

function modeOf(text: string): Launch['mode'] {
	return text === 'review' || text === 'browse' ? text : 'normal';
}

function entryOf(text: string): Launch['entry'] {
	return text === 'ab-initio' || text === 'resume' ? text : 'other';
}
