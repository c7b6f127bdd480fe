import { isPassed } from '../lesson/tasks.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Progress } from '../model/progress.ts';
import { dayOf } from './calendar.ts';

/** What the learner did last, with the day of it where it made the pass. `now` is in milliseconds since 1970. */
export function withDayOfPass(
	outline: ModuleOutline,
	before: Progress | undefined,
	progress: Progress,
	now: number,
): Progress {
	const isPass = before && !isPassed(outline, before.ledger) && isPassed(outline, progress.ledger);
	return isPass ? { ...progress, passedOn: dayOf(now) } : progress;
}
