import type { Progress } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import type { LoadedModule } from './action.ts';
import { projectInteractions, toAscii } from './interactions.ts';
import { hasBegun, hasFailedAttempt, isPassed, scoreOf } from './tasks.ts';

export type LessonReport = Omit<Report, 'location' | 'suspendData'>;

/**
 * What the LMS should show of this progress. Status, score and objectives come from the ledger, so they never
 * fall; interactions from the logs. The list of interactions ends with the last one that has an outcome, or
 * before the first question that cannot be named because its assessment is not loaded.
 */
export function projectReport(module: LoadedModule, progress: Progress): LessonReport {
	const { outline } = module;
	const { ledger } = progress;
	const passed = isPassed(outline, ledger);
	const score = scoreOf(outline, ledger);
	const isAssessed = outline.activities.some(
		({ kind, required }) => kind === 'assessment' && required,
	);
	return {
		completion: !hasBegun(progress) ? 'none' : passed ? 'completed' : 'incomplete',
		success: passed && isAssessed ? 'passed' : 'unknown',
		...(hasFailedAttempt(outline, ledger) && { hasFailedAttempt: true }),
		...(score !== undefined && { score }),
		objectives: outline.objectives.map(({ number, key }) => ({
			id: toAscii(key),
			met: ledger.objectives.includes(number),
		})),
		interactions: projectInteractions(module, progress),
	};
}
