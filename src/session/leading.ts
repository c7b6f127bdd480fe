import { hasBegun } from '../lesson/tasks.ts';
import type { Progress } from '../model/progress.ts';
import type { Kept, ToldRole } from './leadership.ts';
import { hashText } from './hash.ts';
import { hasSameFacts } from './same-facts.ts';
import type { Launch } from './tracker.ts';
import type { Notice } from './visit.ts';
import { withNotice, type SessionContext } from './session-context.ts';

type Update = Partial<SessionContext>;

/** Another window reports, or did and left more with the LMS than can be known here: this one keeps silent. */
export function isFollowing({ role }: Pick<SessionContext, 'role'>): boolean {
	return role !== 'asking' && role !== 'leading';
}

/** What a window that follows comes to lead with is still to be found out: it catches up first. */
export function updateOnRole(
	{ role, notices, record }: SessionContext,
	told: ToldRole,
	noted?: Kept,
): Update {
	if (told === 'following') {
		const isNews = record?.launch.mode === 'normal';
		return { role: told, ...(isNews && { notices: withNotice(withoutRole(notices), told) }) };
	}
	if (role === 'following') return { role: 'catching up', noted };
	return { role: told, noted, notices: withoutRole(notices) };
}

function withoutRole(notices: readonly Notice[]): readonly Notice[] {
	return notices.filter((notice) => !['following', 'leading', 'outrun'].includes(notice));
}

/**
 * Once the device was read: this window leads where it now knows all that the LMS was told. Where it may lack some,
 * it must not report: that could take a pass or a score away.
 */
export function updateOnLead(context: SessionContext, held: Progress | undefined): Update {
	const { role, noted, record, device, notices } = context;
	if (role !== 'catching up') return {};
	const isKnown =
		record?.store?.durable === true &&
		!device.isOff &&
		(noted === undefined || (held !== undefined && noted === markOf(held, record.launch)));
	const found = isKnown ? 'leading' : 'outrun';
	return { role: found, notices: withNotice(withoutRole(notices), found) };
}

/** Another page of the same LMS may be another course, which was told nothing of this registration. */
function markOf({ registration }: Progress, { page = '' }: Launch): number {
	return hashText(`${registration} ${page}`, 0);
}

/** Notes it for the next window; nothing in a window that does not lead. */
export function noteKept(context: SessionContext): void {
	const kept = keptHere(context);
	if (kept !== undefined) context.ports.leadership.note(kept);
}

/** What a window that leads leaves to the next one; nothing before there is anything to report. */
function keptHere({ role, record, progress, device, lms }: SessionContext): Kept | undefined {
	if (role !== 'leading' || progress === undefined) return undefined;
	const { registration } = progress;
	if (lms.first !== undefined && lms.first !== registration) return 'ahead';
	if (!hasBegun(progress)) return undefined;
	const isKept =
		record?.store?.durable === true &&
		!device.isOff &&
		device.held !== undefined &&
		hasSameFacts(device.held, progress);
	return isKept ? markOf(progress, record.launch) : 'ahead';
}
