import type { InteractionResponse, ObjectiveReport, Report } from '../../model/report.ts';
import type { ElementValue, LmsView } from '../dialect.ts';
import { bestOf, optional, plainId, plainText, required, withoutMarks } from '../element-values.ts';
import { interactionValues, type InteractionWriter } from '../interaction-values.ts';
import { writeSuspendData } from '../suspend-data-text.ts';
import { lessonStatusOf } from './lesson-status.ts';
import { names } from './names.ts';

export function elementsOf(wanted: Report, view: LmsView): ElementValue[] {
	const status = lessonStatusOf(wanted, view.held(names.completion) ?? '', view.options.status);
	return [
		optional(names.exit, 'suspend'),
		required(names.suspendData, writeSuspendData(wanted.suspendData)),
		optional(names.location, plainText(wanted.location, view)),
		...interactionValues(wanted.interactions, view, writer),
		...objectiveValues(wanted.objectives, view),
		...scoreValues(wanted.score, view),
		...(status === undefined ? [] : [required(names.completion, status)]),
	];
}

function scoreValues(score: number | undefined, view: LmsView): ElementValue[] {
	if (score === undefined) return [];
	const raw = required(names.score, String(bestOf(score, view)));
	if (view.held(names.score) === raw.value || !view.options.scoreRange) return [raw];
	return [optional(names.scoreMin, '0'), optional(names.scoreMax, '100'), raw];
}

const writer: InteractionWriter = {
	typeOf: (type) => type,
	outcome: (at, { response, correct, result }, view) => [
		optional(`${at}.student_response`, responseText(response, view)),
		...(correct === undefined
			? []
			: [optional(`${at}.correct_responses.0.pattern`, responseText(correct, view))]),
		optional(`${at}.result`, result),
	],
	details: () => [],
};

function responseText({ letters, words }: InteractionResponse, view: LmsView): string {
	const { responses, limits } = view.options;
	return responses === 'words'
		? plainText(withoutMarks(words.join('; ')), view)
		: letters.slice(0, limits.text);
}

/** Up to the last objective met that is not told. One that is met stays so. */
function objectiveValues(objectives: readonly ObjectiveReport[], view: LmsView): ElementValue[] {
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
