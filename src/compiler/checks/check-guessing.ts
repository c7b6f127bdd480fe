import type { Diagnostic } from '../../model/diagnostic.ts';
import type {
	AuthoredActivity,
	AuthoredAssessment,
	AuthoredQuestion,
	AuthoredScenario,
} from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';

/** With fewer decisions or questions than this a pattern may well be chance. */
const fewestForPattern = 4;

const givesAway =
	/^(?:all|none|both|neither) of (?:the above|these|them)\b|^both [a-d] and [a-d]\b|^(?:pob un|dim un) o['’]r uchod\b/iu;

/** What lets learners guess: the right one always first or longest, or an option that says too much. */
export function checkGuessing(activity: AuthoredActivity): Diagnostic[] {
	switch (activity.kind) {
		case 'page':
			return [];
		case 'scenario':
			return checkChoices(activity);
		case 'assessment':
			return [...checkOptions(activity), ...activity.questions.flatMap(checkQuestion)];
	}
}

/** One thing to pick, and whether picking it is right. */
interface Pick {
	readonly plain: string;
	readonly right: boolean;
}

function checkChoices({ scenes, at }: AuthoredScenario): Diagnostic[] {
	const decisions = scenes
		.map(({ choices }) =>
			choices.map(({ plain, judgement }) => ({ plain, right: judgement?.value === 'best' })),
		)
		.filter((picks) => picks.length > 1 && picks.some(({ right }) => right));
	if (decisions.length < fewestForPattern) return [];
	const place = commonPlace(decisions);
	return [
		...(place === undefined
			? []
			: [createDiagnostic('best-choice-same-place', { place, decisions: decisions.length }, at)]),
		...(decisions.every(isRightLongest)
			? [createDiagnostic('best-choice-longest', { decisions: decisions.length }, at)]
			: []),
	];
}

function checkOptions({ questions, at }: AuthoredAssessment): Diagnostic[] {
	const single = questions
		.filter(({ kind }) => kind === 'single')
		.map(({ options }) => options.map(({ plain, correct }) => ({ plain, right: correct })));
	if (single.length < fewestForPattern) return [];
	const place = commonPlace(single);
	return [
		...(place === undefined
			? []
			: [createDiagnostic('correct-option-same-place', { place, questions: single.length }, at)]),
		...(single.every(isRightLongest)
			? [createDiagnostic('correct-option-longest', { questions: single.length }, at)]
			: []),
	];
}

function checkQuestion({ options, stem, explanation, id }: AuthoredQuestion): Diagnostic[] {
	return [
		...options
			.filter(({ plain }) => givesAway.test(plain.trim()))
			.map(({ plain, at }) =>
				createDiagnostic('option-gives-away', { option: plain, question: stem }, at),
			),
		...(explanation.length === 0
			? [createDiagnostic('explanation-missing', { question: stem }, id.at)]
			: []),
	];
}

/** The place, from 1, that holds a right pick in all of them. */
function commonPlace(all: readonly (readonly Pick[])[]): number | undefined {
	const places = all[0]?.map((_, index) => index) ?? [];
	const common = places.find((index) => all.every((picks) => picks[index]?.right === true));
	return common === undefined ? undefined : common + 1;
}

function isRightLongest(picks: readonly Pick[]): boolean {
	const lengthOf = (right: boolean) =>
		Math.max(...picks.filter((pick) => pick.right === right).map(({ plain }) => plain.length));
	return lengthOf(true) > lengthOf(false);
}
