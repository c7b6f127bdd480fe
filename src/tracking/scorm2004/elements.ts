import type { ObjectiveReport, Report } from '../../model/report.ts';
import type { ElementValue, LmsView } from '../dialect.ts';
import { isBlank } from '../element-names.ts';
import { bestOf, optional, plainId, plainText, required } from '../element-values.ts';
import { interactionValues } from '../interaction-values.ts';
import { rewriteSuspendData, writeSuspendData } from '../suspend-data-text.ts';
import { writer } from './interactions.ts';
import { names } from './names.ts';

export function elementsOf(wanted: Report, view: LmsView): ElementValue[] {
	return [
		optional(names.exit, 'suspend'),
		required(names.suspendData, suspendDataOf(wanted, view)),
		optional(names.location, locationOf(wanted, view)),
		...interactionValues(wanted.interactions, view, writer),
		...objectiveValues(wanted.objectives, view),
		...scoreValues(wanted.score, view),
		...successValues(wanted, view),
		...completionValues(wanted, view),
	];
}

/** In another form where it is back at what the launch found: an LMS may send only what differs from that. */
function suspendDataOf({ suspendData }: Report, view: LmsView): string {
	const plain = writeSuspendData(suspendData);
	return isBackAtLaunch(names.suspendData, plain, view)
		? rewriteSuspendData(suspendData, plain)
		: plain;
}

function locationOf({ location }: Report, view: LmsView): string {
	const plain = plainText(location, view);
	return isBackAtLaunch(names.location, plain, view) ? otherLocation(plain) : plain;
}

export function otherLocation(text: string): string {
	return `${text.slice(0, 254)}~`;
}

function isBackAtLaunch(element: string, value: string, view: LmsView): boolean {
	return view.heldAtLaunch(element) === value && view.held(element) !== value;
}

function scoreValues(score: number | undefined, view: LmsView): ElementValue[] {
	if (score === undefined) return [];
	const best = bestOf(score, view);
	const values = [
		required(names.score, String(best)),
		required(names.scoreScaled, String(scaled(best))),
	];
	if (values.every(({ element, value }) => view.held(element) === value)) return values;
	if (!view.options.scoreRange) return values;
	return [optional(names.scoreMin, '0'), optional(names.scoreMax, '100'), ...values];
}

/** From 0 to 1, to four decimals. */
export function scaled(score: number): number {
	return Math.round(score * 100) / 10_000;
}

/** A pass stays one. */
function successValues({ success, hasFailedAttempt }: Report, view: LmsView): ElementValue[] {
	if (success === 'passed') return [required(names.success, 'passed')];
	const current = view.held(names.success) ?? '';
	const tells = hasFailedAttempt === true && view.options.status.onFail === 'failed';
	const isFree = isBlank(current) || current === 'failed';
	return tells && isFree ? [required(names.success, 'failed')] : [];
}

/** Never lower than what the LMS shows. */
function completionValues({ completion }: Report, view: LmsView): ElementValue[] {
	const current = view.held(names.completion) ?? '';
	if (completion === 'completed') return [required(names.completion, 'completed')];
	if (completion === 'none' || !(isBlank(current) || current === 'incomplete')) return [];
	return [required(names.completion, 'incomplete')];
}

/** An LMS may have some from the manifest already, so each is found by its id. One that is met stays so. */
function objectiveValues(objectives: readonly ObjectiveReport[], view: LmsView): ElementValue[] {
	const count = view.objectiveCount;
	if (count === undefined || !view.options.objectives) return [];
	return objectives
		.filter(({ met }) => met)
		.flatMap(({ id }) => {
			const plain = plainId(id);
			const index = view.objectiveIndex(plain);
			const at = `${names.objectives}.${index}`;
			const isKnown = index < count || view.held(`${at}.id`) !== undefined;
			return [
				...(isKnown ? [] : [optional(`${at}.id`, plain)]),
				optional(`${at}.success_status`, 'passed'),
			];
		});
}
