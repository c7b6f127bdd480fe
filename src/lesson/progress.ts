import type { ActivityNumber, Registration } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { Entry, Progress } from '../model/progress.ts';
import { emptyLedger } from './ledger.ts';
import { logOf } from './runs.ts';

export function createProgress(registration: Registration): Progress {
	return { registration, place: { screen: 'start' }, ledger: emptyLedger, logs: [] };
}

export function appendEntry(
	progress: Progress,
	{ revision }: ModuleOutline,
	activity: ActivityNumber,
	entry: Entry,
): Progress {
	const log = logOf(progress, activity);
	const appended = { activity, revision, entries: [...(log?.entries ?? []), entry] };
	return {
		...progress,
		logs:
			log === undefined
				? [...progress.logs, appended]
				: progress.logs.map((other) => (other === log ? appended : other)),
	};
}
