import type { LoadedModule } from '../lesson/action.ts';
import { isSamePlace } from '../lesson/place.ts';
import { createProgress } from '../lesson/progress.ts';
import { isPassed } from '../lesson/tasks.ts';
import type { Registration } from '../model/ids.ts';
import { updateOnLead } from './leading.ts';
import { isUnreported } from './lms-work.ts';
import { knownPass } from './known-pass.ts';
import { withDayOfPass } from './passed-on.ts';
import type { OpenRecord } from './open-record.ts';
import { progressKey } from './progress-key.ts';
import { StorageError } from './progress-store.ts';
import type { Brought, PreparedProgress } from './prepared-progress.ts';
import type { RecordKeeping } from './record-keeping-port.ts';
import { hasSameFacts } from './same-facts.ts';
import type { CaughtUp, OpenedVisit } from './session-actors.ts';
import {
	currentProgress,
	withNotice,
	type Acknowledged,
	type DeviceState,
	type SessionContext,
} from './session-context.ts';
import { takeEvent, type MoveEvent } from './take-event.ts';
import { TrackingError } from './tracker.ts';
import type { Notice, VisitEvent } from './visit.ts';

type Update = Partial<SessionContext>;

/** Before this many in a row, a refusal is not worth a sentence. */
const FAILURES_TO_TELL = 3;

/** After the opening, whatever is to be decided next. */
export function updateOnOpened(
	context: SessionContext,
	{ record, keeping, prepared }: OpenedVisit,
): Update {
	const { device, lms } = context;
	const { held, fromLms } = record;
	const isNormal = record.launch.mode === 'normal';
	const opened: SessionContext = {
		...context,
		record,
		keeping: keeping ?? context.keeping,
		device: {
			...device,
			held: held?.progress,
			isAcknowledged: held?.acknowledged ?? false,
			failed: undefined,
			failures: 0,
		},
		lms: {
			...lms,
			baseline: isNormal ? fromLms : undefined,
			// Back from the back-forward cache, the LMS may give what never got further than its own page.
			acknowledged:
				context.record === undefined && fromLms ? { progress: fromLms, how: 'record' } : undefined,
			failures: 0,
			isClosed: !record.isLmsOpen,
			...(record.launch.missesLms === true && { error: noApi }),
		},
		role: 'asking',
		notices: withNotice(context.notices, ...openingNotices(record)),
	};
	const lost: readonly Notice[] = record.isLmsOpen ? [] : ['record-lost'];
	const told = { ...opened, notices: withNotice(opened.notices, ...lost) };
	switch (record.decision.kind) {
		case 'ask':
			return told;
		case 'new':
			return { ...told, ...updateOnNew(told) };
		case 'resume':
			return prepared ? { ...told, ...updateOnPrepared(told, prepared) } : told;
	}
}

const noApi = new TrackingError({ operation: 'initialize', code: 'no-api', advice: 'reopen' });

function openingNotices(record: OpenRecord): readonly Notice[] {
	const missing: readonly Notice[] = record.launch.missesLms === true ? ['no-lms'] : [];
	const isMended = record.isHeldLost || record.held?.isMended === true;
	const mended: readonly Notice[] = isMended ? ['copy-mended'] : [];
	return [...missing, ...record.decision.notices, ...mended, ...storageNotices(record)];
}

function storageNotices({ store, hasLms, launch }: OpenRecord): readonly Notice[] {
	if (store?.durable === true || launch.mode !== 'normal') return [];
	if (store?.refusal === 'full') return ['storage-full'];
	if (store?.refusal === 'blocked' || store?.refusal === 'newer')
		return [`storage-${store.refusal}`];
	return [hasLms ? 'storage-refused' : 'nothing-remembers'];
}

/** A new registration; where a pass is known of that cannot be read, the learner looks at that first. */
export function updateOnNew({ module, record, ports }: SessionContext): Update {
	// Safe: `uint32` gives what a registration is.
	const registration = ports.random.uint32() as Registration;
	const fresh = createProgress(registration);
	if (record?.isPassKnown === true) {
		const scratch = knownPass(module.outline, registration);
		return { progress: undefined, scratch, shown: scratch };
	}
	return record?.launch.mode === 'normal'
		? { progress: fresh, scratch: undefined, shown: fresh }
		: { progress: undefined, scratch: fresh, shown: fresh };
}

export function updateOnPrepared(
	context: SessionContext,
	{ module, progress, wasCut, landing }: PreparedProgress,
): Update {
	const isNormal = context.record?.launch.mode === 'normal';
	return {
		module: mergeContent(context.module, module),
		notices: withNotice(context.notices, ...(wasCut ? (['module-changed'] as const) : [])),
		landing: landing ?? context.landing,
		shown: progress,
		looking: undefined,
		...(isNormal ? { progress, scratch: undefined } : { progress: undefined, scratch: progress }),
	};
}

/** A code changes what counts, never what was earned. */
export function updateOnCarried(context: SessionContext, brought: Brought): Update {
	const isNew = context.progress === undefined || !hasSameFacts(context.progress, brought.progress);
	const told = brought.isCut ? 'carried-partly' : 'carried';
	const prepared = updateOnPrepared(context, brought);
	const others = (prepared.notices ?? []).filter((notice) => !notice.startsWith('carried'));
	return { ...prepared, notices: withNotice(others, isNew ? told : 'carried-nothing') };
}

/** From now on it is kept where only the learner can open it. */
export function updateOnNamed(
	{ record, device, module }: SessionContext,
	{ learner, held }: Extract<VisitEvent, { readonly type: 'learner.named' }>,
): Update {
	if (record === undefined) return {};
	const { id, name, store } = learner;
	const key = progressKey(record.launch.recordedBy, id, module.outline.id);
	return {
		record: { ...record, store, key, launch: { ...record.launch, learner: { id, name } } },
		device: { ...device, held, failed: undefined, failures: 0 },
	};
}

/** What was loaded, unless the language was changed meanwhile. */
export function mergeContent(module: LoadedModule, loaded: LoadedModule): LoadedModule {
	if (loaded.outline.language !== module.outline.language) return module;
	return {
		outline: module.outline,
		activities: new Map([...module.activities, ...loaded.activities]),
	};
}

/** The learner did something. What is on the screen follows at once, unless an entry is to be kept first. */
export function updateOnMove(context: SessionContext, event: MoveEvent): Update {
	const move = takeEvent(context, event);
	const isRetakeEarly =
		event.type === 'module.retake' && move === undefined && isUnreported(context, false);
	return {
		pending: undefined,
		contentFailures: 0,
		...(isRetakeEarly && { notices: withNotice(context.notices, 'retake-waits') }),
		...move,
		...(move?.progress && {
			progress: withDayOfPass(
				context.module.outline,
				context.progress,
				move.progress,
				context.ports.clock.now(),
			),
		}),
	};
}

export function updateOnShown(context: SessionContext): Update {
	const shown = currentProgress(context);
	// The start of a passed module leads to the result, too.
	const isOffered =
		shown?.place.screen === 'result' ||
		(shown?.place.screen === 'start' && isPassed(context.module.outline, shown.ledger));
	return { shown, isResultOffered: context.isResultOffered || isOffered };
}

export function updateOnCaughtUp(context: SessionContext, { held, prepared }: CaughtUp): Update {
	const isAcknowledged = held !== undefined && context.device.isAcknowledged;
	const device = { ...context.device, held, isAcknowledged, failed: undefined, failures: 0 };
	// All that could not be kept is joined to what is: if it still does not fit, that is said again.
	const others = context.notices.filter((notice) => notice !== 'storage-full');
	const lead = { device, notices: others, ...updateOnLead({ ...context, notices: others }, held) };
	if (prepared === undefined) return lead;
	const notices =
		context.role === 'catching up' ? lead.notices : withNotice(others, 'other-window');
	return { ...lead, ...updateOnPrepared({ ...context, notices }, prepared) };
}

/** The first that is kept shows whether this browser keeps anything, where that was not known before. */
export function updateOnKept(
	{ device, notices, record }: SessionContext,
	kept: Partial<DeviceState>,
): Update {
	const isFirst = device.held === undefined && record !== undefined;
	const isRoomBack = record?.store?.durable === true;
	const left = isRoomBack ? notices.filter((notice) => notice !== 'storage-full') : notices;
	return {
		device: { ...device, failed: undefined, failures: 0, ...kept },
		notices: isFirst ? withNotice(left, ...storageNotices(record)) : left,
	};
}

/** The device can remember after all; what it holds is read before all that it lacks is written. */
export function updateOnStoreBack({ device, notices }: SessionContext): Update {
	return {
		device: { ...device, held: undefined, isAcknowledged: false },
		notices: notices.filter((notice) => !/^(storage|nothing)-/.test(notice)),
	};
}

export function updateOnStorageFailure(
	{ device, progress, notices }: SessionContext,
	error: unknown,
): Update {
	const failure = error instanceof StorageError ? error.failure : undefined;
	const told: readonly Notice[] =
		failure === 'full' || failure === 'newer' ? [`storage-${failure}`] : [];
	return {
		device: { ...device, failed: progress, failures: device.failures + 1 },
		notices: withNotice(notices, ...told),
	};
}

export function updateOnKeeping({ lms }: SessionContext, keeping: RecordKeeping): Update {
	return { keeping, lms: { ...lms, failures: 0 } };
}

/** Nothing was acknowledged where only the tracker was told what the LMS held at launch. */
export function updateOnReported(
	{ lms, progress, notices }: SessionContext,
	acknowledged: Acknowledged | undefined,
): Update {
	const isElsewhere =
		acknowledged === undefined ||
		progress === undefined ||
		!isSamePlace(acknowledged.progress.place, progress.place);
	return {
		notices: notices.filter((notice) => notice !== 'record-refused' && notice !== 'retake-waits'),
		lms: {
			...lms,
			baseline: undefined,
			failures: 0,
			error: undefined,
			first: lms.first ?? acknowledged?.progress.registration,
			acknowledged: acknowledged ?? lms.acknowledged,
			isFlushing: lms.isFlushing && isElsewhere,
		},
	};
}

export function updateOnTrackingFailure(context: SessionContext, error: unknown): Update {
	const { lms, notices, keeping } = context;
	// Asking again is no use where the LMS has ended the session.
	const isClosed = error instanceof TrackingError && error.advice === 'reopen';
	const failures = lms.failures + 1;
	return {
		// The tracker heard it with the first report; told again, it would hold back what came after.
		lms: { ...lms, ...(keeping && { baseline: undefined }), isClosed, failures, error },
		notices: withNotice(notices, ...troubleOf(error, failures)),
	};
}

function troubleOf(error: unknown, failures: number): readonly Notice[] {
	if (!(error instanceof TrackingError)) return [];
	if (error.advice === 'reopen')
		return [error.code === 'log-in' ? 'log-in-expired' : 'record-lost'];
	// A network that is away is said by the saved state, and comes back by itself.
	const isRefused = error.code !== 'network' && failures >= FAILURES_TO_TELL;
	return isRefused ? ['record-refused'] : [];
}

export function isOvertaken(error: unknown): boolean {
	return error instanceof StorageError && error.failure === 'overtaken';
}

/** *Remove my progress from this computer*. Without an LMS nothing is left, and the learner is new. */
export function updateOnForget(context: SessionContext): Update {
	const { record, device } = context;
	const hasLms = record?.hasLms === true;
	return {
		device: { ...device, isForgetting: true, isOff: hasLms },
		...(hasLms ? {} : updateOnNew(context)),
	};
}
