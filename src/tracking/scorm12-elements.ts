import type { Interaction, InteractionResponse, ObjectiveReport, Report } from '../model/report.ts';
import type { TrackingOptions } from '../model/tracking.ts';
import { lessonStatusOf } from './lesson-status.ts';
import { names } from './scorm12-names.ts';
import { writeSuspendData } from './suspend-data-text.ts';

/** A value to show. What an LMS refuses of a `required` one matters; the rest it may lack. */
export interface ElementValue {
	readonly element: string;
	readonly value: string;
	readonly required: boolean;
}

/** What is known of the LMS's side while the values to show are worked out. */
export interface LmsView {
	readonly options: TrackingOptions;
	/** What the LMS holds; `undefined` where it holds nothing or cannot tell. */
	held(element: string): string | undefined;
	/** The highest score told so far. */
	readonly bestScore: number | undefined;
	/** How many of a list the LMS held at launch; `undefined` where it keeps no such list. */
	readonly interactionCount: number | undefined;
	readonly objectiveCount: number | undefined;
}

/**
 * Every value the LMS should hold for `wanted`, in the order to write them: the status last, so that whoever
 * leaves half-way is not done without the rest. Session time is not among them.
 */
export function elementsOf(wanted: Report, view: LmsView): ElementValue[] {
	const status = lessonStatusOf(wanted, view.held(names.status) ?? '', view.options.status);
	return [
		optional(names.exit, 'suspend'),
		required(names.suspendData, writeSuspendData(wanted.suspendData)),
		optional(names.location, plainText(wanted.location, view)),
		...interactionElements(wanted.interactions, view),
		...objectiveElements(wanted.objectives, view),
		...scoreElements(wanted.score, view),
		...(status === undefined ? [] : [required(names.status, status)]),
	];
}

/** Printable, no longer than the LMS takes, and nothing that an AICC text or a template would read as its own. */
function plainText(text: string, { options }: LmsView): string {
	return text.replace(/[^ -~]|[$=[\]]/g, '-').slice(0, options.limits.text);
}

function scoreElements(score: number | undefined, view: LmsView): ElementValue[] {
	if (score === undefined) return [];
	const best = Math.max(Math.min(100, Math.max(0, score)), view.bestScore ?? 0);
	const raw = required(names.score, String(Math.round(best * 100) / 100));
	if (view.held(names.score) === raw.value) return [raw];
	if (!view.options.scoreRange) return [raw];
	return [optional(names.scoreMin, '0'), optional(names.scoreMax, '100'), raw];
}

/** Up to the last outcome that is not told: the slots before it get id and type, so that no index is left out. */
function interactionElements(interactions: readonly Interaction[], view: LmsView): ElementValue[] {
	const count = view.interactionCount;
	if (count === undefined || view.options.responses === 'none') return [];
	const isDue = ({ outcome }: Interaction, index: number) =>
		outcome !== undefined && view.held(`${names.interactions}.${index}.result`) === undefined;
	const last = interactions.findLastIndex(isDue);
	return interactions.slice(0, last + 1).flatMap((interaction, index) => {
		const { id, type, outcome } = interaction;
		const at = `${names.interactions}.${index}`;
		const isKnown = index < count || view.held(`${at}.id`) !== undefined;
		return [
			...(isKnown ? [] : [optional(`${at}.id`, plainId(id)), optional(`${at}.type`, type)]),
			...(outcome && isDue(interaction, index) ? outcomeElements(at, outcome, view) : []),
		];
	});
}

function outcomeElements(
	at: string,
	{ response, correct, result }: NonNullable<Interaction['outcome']>,
	view: LmsView,
): ElementValue[] {
	return [
		optional(`${at}.student_response`, responseText(response, view)),
		...(correct === undefined
			? []
			: [optional(`${at}.correct_responses.0.pattern`, responseText(correct, view))]),
		optional(`${at}.result`, result),
	];
}

function responseText({ letters, words }: InteractionResponse, view: LmsView): string {
	const { responses, limits } = view.options;
	return responses === 'words'
		? plainText(withoutMarks(words.join('; ')), view)
		: letters.slice(0, limits.text);
}

/** Letters without accents, and the dashes and quotation marks of a typewriter. */
function withoutMarks(text: string): string {
	return text
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[–—]/g, '-')
		.replaceAll('…', '...')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '');
}

/** Up to the last objective met that is not told. One that is met stays so. */
function objectiveElements(objectives: readonly ObjectiveReport[], view: LmsView): ElementValue[] {
	const count = view.objectiveCount;
	if (count === undefined || !view.options.objectives) return [];
	const isDue = ({ met }: ObjectiveReport, index: number) =>
		met && view.held(`${names.objectives}.${index}.status`) === undefined;
	const last = objectives.findLastIndex(isDue);
	return objectives.slice(0, last + 1).flatMap((objective, index) => {
		const at = `${names.objectives}.${index}`;
		const isKnown = index < count || view.held(`${at}.id`) !== undefined;
		return [
			...(isKnown ? [] : [optional(`${at}.id`, plainId(objective.id))]),
			...(isDue(objective, index) ? [optional(`${at}.status`, 'passed')] : []),
		];
	});
}

function plainId(id: string): string {
	return id.replace(/[^!-~]/g, '-').slice(0, 255);
}

function required(element: string, value: string): ElementValue {
	return { element, value, required: true };
}

function optional(element: string, value: string): ElementValue {
	return { element, value, required: false };
}
