import type { Report } from '../../src/model/report.ts';
import type { Lms } from '../fixtures/lms/lms.ts';
import type { System } from './systems.ts';

/** What the server holds otherwise than a report says, as far as this LMS keeps it. */
export function lacksIn(system: System, lms: Lms, report: Report): string | undefined {
	if (report.completion === 'none') return undefined;
	const { elements } = system;
	const text = lms.recorded(elements.suspendData).replace(/^_[01]/, '');
	if (text !== report.suspendData) return 'its suspend data are others';
	if (report.completion === 'completed' && !system.isDone(lms)) return 'it records no pass';
	if (report.completion === 'incomplete' && lms.statuses.length === 0) return 'it has no status';
	const score = Number(lms.recorded(elements.score) || Number.NaN);
	if (report.score !== undefined && !(score >= Math.round(report.score * 100) / 100)) {
		return `its score is ${score} and not ${report.score}`;
	}
	if (!lms.traits.keepsInteractions) return undefined;
	const missing = report.interactions.findIndex(
		({ outcome }, index) =>
			outcome !== undefined && lms.recorded(`cmi.interactions.${index}.result`) === '',
	);
	return missing === -1 ? undefined : `interaction ${missing} has no result`;
}
