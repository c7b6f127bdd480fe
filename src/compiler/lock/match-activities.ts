import type { AuthoredActivity } from '../authored.ts';
import type { LockedActivity } from './lock.ts';
import { matchBearers } from './match.ts';
import { candidates, type Numbering } from './numbering.ts';

/**
 * Which activity each written one was: by its file's name, by its title, or, where both are new, by more than half
 * of its scenes' or questions' ids. A file's name is an id the author gave, so nobody is asked about it.
 */
export function matchActivities(
	before: readonly LockedActivity[],
	written: readonly AuthoredActivity[],
	numbering: Numbering,
): readonly (LockedActivity | undefined)[] {
	const { matched } = matchBearers(
		before,
		written.map(({ key, title, kind }) => ({ key, text: title, kind, explicit: true })),
		(old, now) => old.kind === now.kind,
		() => false,
	);
	const keys = new Set(written.map(({ key }) => key));
	const left = new Set(before.filter((old) => !matched.includes(old) && !keys.has(old.key)));
	return matched.map((old, index) => {
		const now = written[index];
		if (old !== undefined || now === undefined) return old;
		const same = [...left].find((one) => one.kind === now.kind && sharesIds(one, now, numbering));
		if (same !== undefined) left.delete(same);
		return same;
	});
}

function sharesIds(old: LockedActivity, now: AuthoredActivity, numbering: Numbering): boolean {
	const before = oldIds(old, numbering);
	const ids = newIds(now);
	const shared = ids.filter((id) => before.includes(id)).length;
	return shared * 2 > Math.max(before.length, ids.length);
}

function oldIds(activity: LockedActivity, numbering: Numbering): string[] {
	switch (activity.kind) {
		case 'page':
			return [];
		case 'scenario':
			return candidates(activity.scenes, numbering).map(({ key }) => key);
		case 'assessment':
			return candidates(activity.questions, numbering).map(({ key }) => key);
	}
}

function newIds(activity: AuthoredActivity): string[] {
	switch (activity.kind) {
		case 'page':
			return [];
		case 'scenario':
			return activity.scenes.map(({ id }) => id.value);
		case 'assessment':
			return activity.questions.map(({ id }) => id.value);
	}
}
