import { act } from '../lesson/act.ts';
import type { LearnerAction } from '../lesson/action.ts';
import { isSamePlace } from '../lesson/place.ts';
import { createProgress } from '../lesson/progress.ts';
import { isPassed } from '../lesson/tasks.ts';
import type { ActivityNumber, Registration } from '../model/ids.ts';
import type { Progress } from '../model/progress.ts';
import { placeContent } from './load-activities.ts';
import { isFollowing } from './leading.ts';
import { isUnreported } from './lms-work.ts';
import { currentProgress, type SessionContext } from './session-context.ts';
import type { VisitEvent } from './visit.ts';

/** Events by which the learner moves in the module. */
export type MoveEvent =
	| LearnerAction
	| Extract<
			VisitEvent,
			{ readonly type: 'screen.look' | 'screen.return' | 'module.review' | 'module.retake' }
	  >;

export const moveEvents = [
	'module.start',
	'tasks.show',
	'result.show',
	'activity.open',
	'screen.continue',
	'choice.select',
	'attempt.begin',
	'response.submit',
	'run.restart',
	'screen.look',
	'screen.return',
	'module.review',
	'module.retake',
] as const satisfies readonly MoveEvent['type'][];

export function isMoveEvent(event: { readonly type: string }): event is MoveEvent {
	return moveEvents.some((type) => type === event.type);
}

type Move = Partial<Pick<SessionContext, 'progress' | 'scratch' | 'looking'>>;

/** What the event changes; nothing where it does not fit. The content it needs is loaded. */
export function takeEvent(context: SessionContext, event: MoveEvent): Move | undefined {
	const current = currentProgress(context);
	if (current === undefined) return undefined;
	switch (event.type) {
		case 'screen.look':
			return { looking: isSamePlace(event.place, current.place) ? undefined : event.place };
		case 'screen.return':
			return { looking: undefined };
		case 'module.review': {
			const start: Progress = { ...current, place: { screen: 'start' } };
			const scratch = take(context, start, { type: 'module.start' });
			return isPassed(context.module.outline, current.ledger)
				? scratch && { scratch, looking: undefined }
				: undefined;
		}
		case 'module.retake':
			return retake(context, current);
		case 'module.start':
		case 'tasks.show':
		case 'result.show':
		case 'activity.open':
			return moveTo(context, takeFromStart(context, current, event));
		case 'screen.continue':
		case 'choice.select':
		case 'attempt.begin':
		case 'response.submit':
		case 'run.restart':
			// What is on the screen lies behind the learner, and is not to be acted on.
			return context.looking ? undefined : moveTo(context, take(context, current, event));
	}
}

/** The activity without whose content the event cannot be taken. */
export function contentFor(
	{ module: { outline, activities } }: SessionContext,
	event: MoveEvent,
): ActivityNumber | undefined {
	// A module of one activity has no task list: any other event may lead into that activity.
	const needed =
		event.type === 'activity.open'
			? [event.activity]
			: placeContent(outline, event.type === 'screen.look' ? event.place : { screen: 'tasks' });
	const missing = needed.find((number) => !activities.has(number));
	return outline.activities.find(({ number }) => number === missing)?.number;
}

function take(
	{ module }: SessionContext,
	progress: Progress,
	action: LearnerAction,
): Progress | undefined {
	const result = act(module, progress, action);
	return result.fits ? result.progress : undefined;
}

/** The result can be asked for from the start screen of a passed module, without *Start*. */
function takeFromStart(
	context: SessionContext,
	progress: Progress,
	action: LearnerAction,
): Progress | undefined {
	const isAtStart = progress.place.screen === 'start' && action.type === 'result.show';
	const from = isAtStart ? take(context, progress, { type: 'module.start' }) : progress;
	return from && take(context, from, action);
}

function moveTo({ scratch }: SessionContext, moved: Progress | undefined): Move | undefined {
	if (moved === undefined) return undefined;
	return { looking: undefined, ...(scratch ? { scratch: moved } : { progress: moved }) };
}

/** A new registration. A pass that the LMS still lacks is not given up for it, nor the one that another window reports. */
function retake(context: SessionContext, current: Progress): Move | undefined {
	const { module, record, ports } = context;
	const isAllowed = isPassed(module.outline, current.ledger);
	if (!isAllowed || isFollowing(context) || isUnreported(context, false)) return undefined;
	// Safe: `uint32` gives what a registration is.
	const fresh = createProgress(ports.random.uint32() as Registration);
	const begun = take(context, fresh, { type: 'module.start' });
	if (begun === undefined) return undefined;
	return record?.launch.mode === 'normal'
		? { progress: begun, scratch: undefined, looking: undefined }
		: { scratch: begun, looking: undefined };
}
