import { hasBegun } from '../lesson/tasks.ts';
import type { Progress } from '../model/progress.ts';
import { missingStep, type MissingStep } from './missing-step.ts';
import { StorageError, type ProgressKey, type ProgressStore } from './progress-store.ts';
import { hasSameFacts } from './same-facts.ts';
import type { DeviceState, SessionContext } from './session-context.ts';

export type DeviceWork =
	| MissingStep
	| { readonly kind: 'forget' }
	/** An LMS acknowledged what is held, and that is still to be noted. */
	| { readonly kind: 'acknowledge' };

/** What the store is still to be told, first things first. */
export function deviceWork({
	record,
	progress,
	device,
	lms,
}: SessionContext): DeviceWork | undefined {
	if (record?.store === undefined) return undefined;
	if (device.isForgetting) return { kind: 'forget' };
	if (device.isOff || progress === undefined) return undefined;
	const isWorthKeeping = hasBegun(progress) || device.held?.registration === progress.registration;
	if (!isWorthKeeping) return undefined;
	const missing = missingStep(device.held, progress);
	if (missing !== undefined) return missing;
	const isDue =
		lms.acknowledged !== undefined &&
		lms.acknowledged.how !== 'nowhere' &&
		lms.acknowledged.progress.registration === progress.registration;
	return isDue && !device.isAcknowledged ? { kind: 'acknowledge' } : undefined;
}

/** Rejects with `overtaken` where another window went on, and all that it left would be put aside. */
export async function refuseIfOvertaken(
	store: ProgressStore,
	key: ProgressKey,
	known: Progress | undefined,
): Promise<void> {
	const held = (await store.load(key))?.progress;
	if (held !== undefined && (known === undefined || !hasSameFacts(held, known))) {
		throw new StorageError('overtaken');
	}
}

/** Does it, and resolves with what that changes. */
export async function doDeviceWork(
	store: ProgressStore,
	key: ProgressKey,
	{ held, isAcknowledged }: DeviceState,
	progress: Progress | undefined,
	work: DeviceWork,
): Promise<Partial<DeviceState>> {
	switch (work.kind) {
		case 'forget':
			await store.forget(key);
			return { held: undefined, isForgetting: false, isAcknowledged: false };
		case 'acknowledge':
			await store.acknowledge(key);
			return { isAcknowledged: true };
		case 'append':
			await store.append(key, work.step);
			return { held: progress };
		case 'replace': {
			await store.replace(key, work.progress);
			const isSame = held?.registration === work.progress.registration;
			return { held: progress, isAcknowledged: isSame && isAcknowledged };
		}
	}
}

/** True where nothing is under way that would keep the newest entries: they are kept, or they could not be. */
export function isDeviceSettled(context: SessionContext): boolean {
	const { progress, device } = context;
	if (progress === undefined || deviceWork(context) === undefined) return true;
	const isTried = device.failed !== undefined && hasSameFacts(device.failed, progress);
	return isTried || (device.held !== undefined && hasSameFacts(device.held, progress));
}
