import { isPassed } from '../lesson/tasks.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Progress } from '../model/progress.ts';
import { ContentMissingError } from './failure.ts';
import { progressKey } from './progress-key.ts';
import {
	KEPT_MILLISECONDS,
	StorageError,
	type ProgressKey,
	type ProgressStore,
	type StoredProgress,
} from './progress-store.ts';
import type { Reconciled } from './reconcile.ts';
import type { RecordKeeping } from './record-keeping-port.ts';
import { noLms, type Launch } from './tracker.ts';
import type { Notice } from './visit.ts';
import type { VisitPorts } from './visit-ports.ts';

/** What LMS and device turned out to hold. */
export interface OpenRecord {
	readonly launch: Launch;
	readonly hasLms: boolean;
	/** False where the LMS would not open its session again. */
	readonly isLmsOpen: boolean;
	/** Absent where it cannot even be read. */
	readonly store: ProgressStore | undefined;
	readonly key: ProgressKey;
	readonly held: StoredProgress | undefined;
	/** The device held something, and none of it can be read. */
	readonly isHeldLost: boolean;
	/** As the LMS holds it. */
	readonly fromLms: Progress | undefined;
	/** A pass that no readable progress tells of: the LMS's word, or a mark that this device kept. */
	readonly isPassKnown: boolean;
	readonly decision: Reconciled;
}

export interface Opened {
	readonly record: OpenRecord;
	/** Absent where neither LMS nor device held anything that had to be read. */
	readonly keeping: RecordKeeping | undefined;
}

/** What this document had, when it went into the back-forward cache. */
export interface Before {
	readonly record: OpenRecord;
	readonly keeping: RecordKeeping | undefined;
	readonly held: StoredProgress | undefined;
	readonly progress: Progress | undefined;
}

/** Asks the LMS and the device, and decides what goes on. Rejects where an LMS is there but refuses. */
export async function openRecord(
	ports: VisitPorts,
	outline: ModuleOutline,
	before?: Before,
): Promise<Opened> {
	const [launched, store] = await Promise.all([
		before === undefined ? ports.tracker.launch() : ports.tracker.launch().catch(() => undefined),
		before === undefined ? ports.openStore().catch(() => undefined) : before.record.store,
	]);
	const launch = launched ?? before?.record.launch;
	if (launch === undefined) throw new Error('There was no launch.');
	const key = progressKey(launch.recordedBy, launch.learner?.id, outline.id);
	const load = () => loadKeeping(ports, before?.keeping);
	const [[held, readable, isHeldLost = false], forLms] = await Promise.all([
		before ? ([before.held, store] as const) : loadHeld(store, key),
		launch.suspendData === '' ? before?.keeping : load(),
	]);
	const isHeldUnread = held !== undefined && before?.progress === undefined;
	const keeping = forLms ?? (isHeldUnread ? await load() : undefined);
	const isLmsOpen = launched !== undefined;
	const fromLms = isLmsOpen
		? keeping?.decodeSuspendData(outline.lock, launch.suspendData)
		: undefined;
	const decision = decide(keeping, launch, fromLms, held, before?.progress);
	const isNewToLms = decision.kind === 'new' && launch.learner !== undefined;
	const isPassHeld =
		isNewToLms &&
		(isRecentPass(ports, outline, held) ||
			(await readable?.marked(key).catch(() => undefined))?.passed === true);
	const record = {
		launch,
		hasLms: launch.recordedBy !== noLms,
		isLmsOpen,
		store: readable,
		key,
		held,
		isHeldLost,
		fromLms,
		isPassKnown: launch.alreadyPassed || isPassHeld,
		decision,
	};
	return { record, keeping };
}

export async function loadKeeping(
	{ loadRecordKeeping, tracker }: Pick<VisitPorts, 'loadRecordKeeping' | 'tracker'>,
	loaded: RecordKeeping | undefined,
): Promise<RecordKeeping> {
	try {
		if (loaded !== undefined) return loaded;
		const [keeping] = await Promise.all([loadRecordKeeping(), tracker.prepare()]);
		return keeping;
	} catch (cause) {
		throw new ContentMissingError('What keeps the record', { cause });
	}
}

/** `mine` is what the learner had in this very document. */
function decide(
	keeping: RecordKeeping | undefined,
	launch: Launch,
	fromLms: Progress | undefined,
	held: StoredProgress | undefined,
	mine: Progress | undefined,
): Reconciled {
	if (keeping === undefined) {
		return mine === undefined
			? { kind: 'new', notices: [] }
			: { kind: 'resume', progress: mine, notices: [] };
	}
	return mine === undefined
		? keeping.reconcile(launch, fromLms, held)
		: goOn(keeping, mine, fromLms, launch);
}

/** An LMS that begins anew after a pass: what is left of it here tells of the pass as long as a mark would. */
function isRecentPass(
	{ clock }: VisitPorts,
	outline: ModuleOutline,
	held: StoredProgress | undefined,
): boolean {
	return (
		held !== undefined &&
		clock.now() - held.changedAt < KEPT_MILLISECONDS &&
		isPassed(outline, held.progress.ledger)
	);
}

async function loadHeld(
	store: ProgressStore | undefined,
	key: ProgressKey,
): Promise<[StoredProgress | undefined, ProgressStore | undefined, boolean?]> {
	try {
		return [await store?.load(key), store];
	} catch (error) {
		const isLost = error instanceof StorageError && error.failure === 'unreadable';
		return [undefined, isLost ? store : undefined, isLost];
	}
}

/** The same learner in the same document: what they had is theirs, whatever was acknowledged. */
function goOn(
	{ reconcile }: RecordKeeping,
	mine: Progress,
	fromLms: Progress | undefined,
	launch: Launch,
): Reconciled {
	const own = { progress: mine, acknowledged: false, changedAt: 0 };
	const decision = reconcile(launch, fromLms, own);
	const notices: readonly Notice[] = decision.notices;
	return decision.kind === 'ask' ? { kind: 'resume', progress: mine, notices } : decision;
}
