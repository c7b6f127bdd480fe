import { isPassed } from '../lesson/tasks.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Progress } from '../model/progress.ts';

const MINUTE = 60_000;

/** What the learner did last, with the day of it where it made the pass. `now` is in milliseconds since 1970. */
export function withDayOfPass(
	outline: ModuleOutline,
	before: Progress | undefined,
	progress: Progress,
	now: number,
): Progress {
	const isPass = isPassed(outline, progress.ledger) && before && !isPassed(outline, before.ledger);
	return isPass ? { ...progress, passedOn: dayOf(now) } : progress;
}

/** The calendar day where the learner is, as `2026-11-27`. */
export function dayOf(moment: number): string {
	const behind = new Date(moment).getTimezoneOffset() * MINUTE;
	return new Date(moment - behind).toISOString().slice(0, '2026-11-27'.length);
}
