import { assign, setup } from 'xstate';
import { deviceWork, isDeviceSettled } from './device-work.ts';
import { ContentMissingError, failureOf } from './failure.ts';
import type { Kept, ToldRole } from './leadership.ts';
import { isFollowing, noteKept, updateOnRole } from './leading.ts';
import { isKeepingDue, isReported, isUnreported, lmsWork } from './lms-work.ts';
import { sessionActors } from './session-actors.ts';
import type { SessionContext } from './session-context.ts';
import { isContentLost, isReadyToEnd, isTidyDue, missingContent } from './session-guards.ts';
import {
	updateOnCarried,
	updateOnForget,
	updateOnMove,
	updateOnNamed,
	updateOnNew,
	updateOnShown,
} from './session-updates.ts';
import { contentFor, isMoveEvent } from './take-event.ts';
import type { VisitEvent } from './visit.ts';
import type { VisitPorts } from './visit-ports.ts';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

function pauseAfter(failures: number): number {
	return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, failures - 1));
}

function needsContent({
	context,
	event,
}: {
	context: SessionContext;
	event: VisitEvent | RoleTold | StoreBack;
}) {
	return isMoveEvent(event) && contentFor(context, event) !== undefined;
}

/** What an invoked actor reads. */
export const inContext = ({ context }: { readonly context: SessionContext }): SessionContext =>
	context;

/** What comes from outside of the machine, without the learner. */
interface RoleTold {
	readonly type: 'role.told';
	readonly role: ToldRole;
	readonly noted?: Kept | undefined;
}

interface StoreBack {
	readonly type: 'store.back';
}

/** The words in which the session machine is written. */
export const sessionSetup = setup({
	// XState takes its types from values that are never read.
	types: {
		context: {} as SessionContext,
		events: {} as VisitEvent | RoleTold | StoreBack,
		input: {} as VisitPorts,
	},
	actors: sessionActors,
	delays: {
		storagePause: ({ context }) => pauseAfter(context.device.failures),
		lmsPause: ({ context }) => pauseAfter(context.lms.failures),
		contentPause: ({ context }) => pauseAfter(context.contentFailures),
	},
	guards: {
		isCatchingUp: ({ context }) => context.role === 'catching up',
		hasDeviceWork: ({ context }) => deviceWork(context) !== undefined,
		hasNewDeviceWork: ({ context }) =>
			context.device.failed !== context.progress && deviceWork(context) !== undefined,
		isDeviceSettled: ({ context }) => isDeviceSettled(context),
		isKeepingDue: ({ context }) => isKeepingDue(context),
		isFlushDue: ({ context }) => context.lms.isFlushing && lmsWork(context) !== undefined,
		hasLmsWork: ({ context }) => lmsWork(context) !== undefined,
		hasMissingContent: ({ context }) => missingContent(context) !== undefined,
		isPendingReady: ({ context }) =>
			context.pending !== undefined && !needsContent({ context, event: context.pending }),
		isPendingNew: ({ context }) => context.pending !== undefined && context.contentFailures === 0,
		isContentLost: ({ context }) => isContentLost(context),
		needsContent,
		isReadyToEnd: ({ context }) => isReadyToEnd(context),
		isTidyDue: ({ context }) => isTidyDue(context),
		isOtherLanguage: ({ context }) =>
			context.record !== undefined && context.language !== context.module.outline.language,
	},
	actions: {
		show: assign(({ context }) => updateOnShown(context)),
		move: assign(({ context, event }) => (isMoveEvent(event) ? updateOnMove(context, event) : {})),
		movePending: assign(({ context }) =>
			context.pending && isMoveEvent(context.pending) ? updateOnMove(context, context.pending) : {},
		),
		discard: assign(({ context }) => ({
			...updateOnNew(context),
			device: { ...context.device, isForgetting: true },
		})),
		carry: assign(({ context, event }) =>
			event.type === 'progress.carry' ? updateOnCarried(context, event.brought) : {},
		),
		forget: assign(({ context }) => updateOnForget(context)),
		wait: assign(({ event }) => ({
			contentFailures: 0,
			...(isMoveEvent(event) && { pending: event }),
		})),
		flush: assign({ lms: ({ context }) => ({ ...context.lms, isFlushing: true }) }),
		fail: assign({
			failure: ({ context }, params: { error: unknown }) =>
				failureOf(context.module.outline, params.error),
		}),
		failForContent: assign({
			failure: ({ context }) =>
				failureOf(context.module.outline, new ContentMissingError('It was asked for three times.')),
		}),
		terminate: ({ context }) => {
			const { ports, module, progress, keeping, lms } = context;
			// To end a session that is not this window's to write would be to write what it held at launch.
			if (isFollowing(context)) return;
			const isDue = progress !== undefined && !lms.isClosed && isUnreported(context, true);
			ports.tracker.terminate(isDue ? keeping?.wantedReport(module, progress) : undefined);
		},
		ask: ({ context: { record, ports }, self }) => {
			void record?.store?.back?.then(() => {
				self.send({ type: 'store.back' });
			});
			if (record?.hasLms !== true) return;
			ports.leadership[isReported(record) ? 'ask' : 'watch'](record.key, (role, noted) => {
				self.send({ type: 'role.told', role, noted });
			});
		},
		takeName: assign(({ context, event }) =>
			event.type === 'learner.named' ? updateOnNamed(context, event) : {},
		),
		takeRole: assign(({ context, event }) =>
			event.type === 'role.told' ? updateOnRole(context, event.role, event.noted) : {},
		),
		release: ({ context }) => {
			noteKept(context);
			context.ports.leadership.release();
		},
		releaseIfOutrun: ({ context }) => {
			if (context.role === 'outrun') context.ports.leadership.release();
		},
		/** Nothing is left on this device of what the LMS was told. */
		leaveNothing: assign({
			device: ({ context }) => ({ ...context.device, held: undefined, isOff: true }),
		}),
		setLanguage: assign(({ context, event }) =>
			event.type === 'language.set' && context.module.outline.languages.includes(event.language)
				? { language: event.language }
				: {},
		),
		dismiss: assign(({ context, event }) =>
			event.type === 'notice.dismiss'
				? { notices: context.notices.filter((notice) => notice !== event.notice) }
				: {},
		),
		closeLms: assign({ lms: ({ context }) => ({ ...context.lms, isClosed: true }) }),
	},
});
