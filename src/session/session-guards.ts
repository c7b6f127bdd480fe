import { isPassed, outlineOf } from '../lesson/tasks.ts';
import type { ActivityNumber } from '../model/ids.ts';
import { deviceWork } from './device-work.ts';
import { isFollowing } from './leading.ts';
import { isUnreported } from './lms-work.ts';
import { placeContent } from './load-activities.ts';
import { hasSameFacts } from './same-facts.ts';
import { currentProgress, type SessionContext } from './session-context.ts';
import { contentFor, isMoveEvent } from './take-event.ts';

const CONTENT_TRIES = 3;

/** The activities without whose content the screen, and the one to return to, cannot be shown. */
export function screenContent(context: SessionContext): ActivityNumber[] {
	const { module, shown, looking } = context;
	const places = [currentProgress(context)?.place, shown?.place, looking];
	return places.flatMap((place) => (place ? placeContent(module.outline, place) : []));
}

/** The activity whose content is wanted most, of those that are still missing. */
export function missingContent(context: SessionContext): ActivityNumber | undefined {
	const { module, pending, shown, progress } = context;
	if (shown === undefined) return undefined;
	const { outline, activities } = module;
	// Until the learner has something to decide, nothing comes between them and that.
	const isUnderWay = 'activity' in shown.place && shown.place.screen !== 'intro';
	const wanted = [
		...screenContent(context),
		...(pending && isMoveEvent(pending) ? [contentFor(context, pending)] : []),
		...(progress?.logs ?? []).map(({ activity }) => activity),
		...(isUnderWay ? outline.activities.map(({ number }) => number) : []),
	];
	return wanted.find(
		(number) =>
			number !== undefined && !activities.has(number) && outlineOf(outline, number) !== undefined,
	);
}

export function isScreenLoaded(context: SessionContext): boolean {
	const { outline, activities } = context.module;
	return screenContent(context).every(
		(number) => activities.has(number) || outlineOf(outline, number) === undefined,
	);
}

/** The learner waits for content that does not come. */
export function isContentLost(context: SessionContext): boolean {
	const isWaiting = context.pending !== undefined || !isScreenLoaded(context);
	return isWaiting && context.contentFailures >= CONTENT_TRIES;
}

/** Nothing more can be gained by waiting before the session ends. */
export function isReadyToEnd(context: SessionContext): boolean {
	const { device, lms } = context;
	const isStored = deviceWork(context) === undefined || device.failures > 0;
	const isOver = lms.isClosed || lms.failures > 0 || isFollowing(context);
	const isReported = isOver || !isUnreported(context, true);
	return isStored && isReported;
}

/** A pass whose result was offered, and that the LMS has confirmed, or else the site does not keep. */
export function isTidyDue(context: SessionContext): boolean {
	const { module, record, progress, lms, isResultOffered, ports } = context;
	if (record === undefined || progress === undefined) return false;
	const isConfirmed =
		lms.acknowledged?.how === 'record' && hasSameFacts(lms.acknowledged.progress, progress);
	return (
		(record.hasLms ? isConfirmed && !isFollowing(context) : ports.removesPassed === true) &&
		isPassed(module.outline, progress.ledger) &&
		isResultOffered &&
		deviceWork(context) === undefined
	);
}
