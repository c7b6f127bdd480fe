import { mergeLedgers } from '../lesson/ledger.ts';
import type { ActivityLog, Progress } from '../model/progress.ts';
import { latestPass } from '../session/calendar.ts';
import { isStepNew, type ProgressStep, type StoredProgress } from '../session/progress-store.ts';

/** What is held after the step. Throws `overtaken` where the step does not follow on what was held. */
export function appended(
	stored: StoredProgress | undefined,
	step: ProgressStep,
	now: number,
): StoredProgress {
	const { registration, place, ledger } = step;
	const logs = stored?.progress.logs ?? [];
	const log = logs.find(({ activity }) => activity === step.appended?.activity);
	const isNew = isStepNew(
		stored && {
			registration: stored.progress.registration,
			entries: logs.reduce((sum, { entries }) => sum + entries.length, 0),
			inLog: log?.entries.length ?? 0,
			at: step.appended && log?.entries[step.appended.index],
		},
		step,
	);
	return {
		progress: {
			registration,
			place,
			ledger: stored ? mergeLedgers(stored.progress.ledger, ledger) : ledger,
			logs: isNew ? logsAfter(logs, step) : logs,
			...latestPass(stored?.progress, step),
		},
		acknowledged: stored?.acknowledged ?? false,
		changedAt: now,
	};
}

/** What is held once `progress` took the place of what was. */
export function replaced(
	stored: StoredProgress | undefined,
	progress: Progress,
	now: number,
): StoredProgress {
	const isSame = stored?.progress.registration === progress.registration;
	return { progress, acknowledged: isSame && stored.acknowledged, changedAt: now };
}

function logsAfter(logs: readonly ActivityLog[], { appended }: ProgressStep): ActivityLog[] {
	if (appended === undefined) return [...logs];
	const { activity, revision, entry } = appended;
	const before = logs.find((log) => log.activity === activity);
	const log = { activity, revision, entries: [...(before?.entries ?? []), entry] };
	return before === undefined ? [...logs, log] : logs.map((held) => (held === before ? log : held));
}
