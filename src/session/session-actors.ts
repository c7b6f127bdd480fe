import { fromPromise } from 'xstate';
import type { LoadedModule } from '../lesson/action.ts';
import type { Progress } from '../model/progress.ts';
import { deviceWork, doDeviceWork, refuseIfOvertaken } from './device-work.ts';
import { doLmsWork, lmsWork } from './lms-work.ts';
import { loadActivities } from './load-activities.ts';
import { loadKeeping, openRecord, type Opened } from './open-record.ts';
import type { PreparedProgress } from './prepared-progress.ts';
import type { RecordKeeping } from './record-keeping-port.ts';
import { hasSameFacts } from './same-facts.ts';
import type { SessionContext } from './session-context.ts';
import { missingContent, screenContent } from './session-guards.ts';

/** What the session machine waits for. Each reads the context as it was when it began. */
export const sessionActors = {
	/** Finds out what LMS and device hold, and makes ready what goes on without a question. */
	open: fromPromise(async ({ input }: { input: SessionContext }): Promise<OpenedVisit> => {
		const { ports, module, record, device } = input;
		const held = device.held && {
			progress: device.held,
			acknowledged: device.isAcknowledged,
			changedAt: ports.clock.now(),
		};
		const before = record && { record, keeping: input.keeping, held, progress: input.progress };
		const opened = await openRecord(ports, module.outline, before);
		const { keeping } = opened;
		const { decision } = opened.record;
		if (decision.kind !== 'resume') return opened;
		const { progress } = decision;
		// What went on in this document all the time is ready.
		const prepared = keeping
			? await keeping.prepareProgress(ports, module, progress)
			: { module, progress, wasCut: false };
		return { ...opened, prepared };
	}),
	/** Makes ready what the learner said is theirs. */
	prepare: fromPromise(async ({ input }: { input: SessionContext }): Promise<PreparedProgress> => {
		const { record, ports, module } = input;
		if (record?.decision.kind !== 'ask') throw new Error('Nothing was asked.');
		const keeping = await keepingOf(input);
		return keeping.prepareProgress(ports, module, record.decision.progress);
	}),
	device: fromPromise(async ({ input }: { input: SessionContext }) => {
		const { record, device, progress } = input;
		const work = deviceWork(input);
		if (record?.store === undefined || work === undefined) return {};
		if (work.kind === 'replace') await refuseIfOvertaken(record.store, record.key, device.held);
		return doDeviceWork(record.store, record.key, device, progress, work);
	}),
	/** Another window went on: what it did comes first. */
	catchUp: fromPromise(async ({ input }: { input: SessionContext }): Promise<CaughtUp> => {
		const { record, ports, module, progress } = input;
		const held = (await record?.store?.load(record.key))?.progress;
		if (held === undefined || progress === undefined) return { held };
		const keeping = await keepingOf(input);
		const isOther = held.registration !== progress.registration;
		const joined = isOther ? held : keeping.joinProgress(held, progress).progress;
		if (hasSameFacts(joined, progress)) return { held };
		return { held, prepared: await keeping.prepareProgress(ports, module, joined) };
	}),
	keeping: fromPromise(({ input }: { input: SessionContext }) => keepingOf(input)),
	painted: fromPromise(({ input }: { input: SessionContext }) => input.ports.painted()),
	lms: fromPromise(async ({ input }: { input: SessionContext }) => {
		const { ports, record, module } = input;
		const work = lmsWork(input);
		if (record === undefined || work === undefined) return undefined;
		return doLmsWork(ports.tracker, record.launch, module, work);
	}),
	content: fromPromise(({ input }: { input: SessionContext }): Promise<LoadedModule> => {
		const missing = missingContent(input);
		return loadActivities(input.ports, input.module, missing === undefined ? [] : [missing]);
	}),
	/** The module in another language, as far as the screen needs it. */
	translate: fromPromise(async ({ input }: { input: SessionContext }): Promise<LoadedModule> => {
		const { ports, language } = input;
		const outline = await ports.loadOutline(language);
		return loadActivities(ports, { outline, activities: new Map() }, screenContent(input));
	}),
	/** Leaves nothing on this computer but a mark, once the LMS has confirmed it all. */
	tidy: fromPromise(async ({ input }: { input: SessionContext }) => {
		await input.record?.store?.forget(input.record.key, { passed: true });
	}),
};

async function keepingOf({ keeping, ports }: SessionContext): Promise<RecordKeeping> {
	return loadKeeping(ports, keeping);
}

export interface OpenedVisit extends Opened {
	readonly prepared?: PreparedProgress;
}

export interface CaughtUp {
	readonly held: Progress | undefined;
	readonly prepared?: PreparedProgress;
}
