import type {
	ActivityChange,
	AssessmentChange,
	Difference,
	ModuleChanges,
	Return,
	ScenarioChange,
} from '../compiler/changes/changes.ts';
import { count } from './terminal.ts';

/** What the changes mean for learners in mid-course, a line each; none where nothing changed. */
export function describeChanges({
	objectives,
	activities,
	isReordered,
}: ModuleChanges): readonly string[] {
	return [
		...listed('objective', objectives, ''),
		...activities.flatMap(describeActivity),
		...(isReordered
			? ['The activities come in another order; learners stay in the one they are in.']
			: []),
	];
}

function describeActivity(change: ActivityChange): readonly string[] {
	const { name } = change;
	switch (change.kind) {
		case 'added': {
			const who = change.required
				? 'learners who have not passed yet have it to do as well'
				: 'it may be left out';
			return [`${name}: added; ${who}.`];
		}
		case 'removed':
			return [
				`${name}: removed; learners in it return to the list of activities, and what they earned stays.`,
			];
		case 'texts':
			return [`${name}: only texts or judgements changed; learners stay where they are.`];
		case 'scenario':
			return describeScenario(name, change);
		case 'assessment':
			return describeAssessment(name, change);
	}
}

function describeScenario(name: string, change: ScenarioChange): readonly string[] {
	const { scenes, choices, returns, isStartKept, isLogicChanged } = change;
	const gone = returns.filter(({ isRemoved }) => isRemoved);
	const cut = returns.filter(({ isRemoved }) => !isRemoved);
	const noun = scenes.kept === 1 ? 'scene' : 'scenes';
	const sums = [`${String(scenes.kept)} ${noun} kept`, ...sumsOf(scenes, 'removed')].join(', ');
	return [
		`${name}: ${sums}; ${whoReturns()}`,
		...listed('scene', scenes),
		...listed('choice', choices),
		...cut.map(
			({ from, to }) =>
				`  Learners in ${from} who came by a choice that is gone return to ${names(to)}.`,
		),
		...(isLogicChanged
			? [
					'  Conditions, effects or variables changed: whose choice is closed by that returns to where they made it.',
				]
			: []),
	];

	function whoReturns(): string {
		if (!isStartKept) return 'it starts elsewhere, so learners in it begin it again.';
		if (gone.length > 0) {
			return `learners in ${gone.length === 1 ? 'it' : 'them'} return to ${names(targetsOf(gone))}.`;
		}
		return cut.length > 0
			? 'learners past a choice that is gone return to it.'
			: 'learners stay where they are.';
	}
}

function describeAssessment(name: string, change: AssessmentChange): readonly string[] {
	const { questions, corrected, reworded, drawn, needed, attempts } = change;
	const isCut = questions.removed.length + corrected.length + reworded.length > 0;
	const noun = questions.kept === 1 ? 'question' : 'questions';
	const sums = [
		`${String(questions.kept)} ${noun} kept`,
		...sumsOf(questions, 'withdrawn'),
		...(corrected.length > 0 ? [`${String(corrected.length)} corrected`] : []),
	].join(', ');
	const [answers, rules] = [
		isCut
			? 'who is in an attempt loses answers that are gone, and keeps the others.'
			: 'who is in an attempt goes on with it.',
		[
			...ruleOf('questions drawn for each objective', drawn),
			...ruleOf('right answers needed to pass', needed),
			...ruleOf('attempts', attempts),
		],
	];
	return [
		`${name}: ${sums}; ${answers}`,
		...listed('question', questions),
		...corrected.map((question) => `  ~ question ${question}: other options are right now`),
		...reworded.map((question) => `  ~ question ${question}: other options`),
		...rules,
		...(rules.length > 0 || corrected.length > 0
			? ['  Finished attempts are not marked again: a pass stays a pass, and the best score stays.']
			: []),
	];
}

function ruleOf(what: string, values: readonly [number, number] | undefined): string[] {
	return values === undefined
		? []
		: [`  ~ ${what}: ${String(values[1])}, and ${String(values[0])} before`];
}

function sumsOf({ added, removed }: Difference, gone: string): string[] {
	return [
		...(added.length > 0 ? [`${String(added.length)} added`] : []),
		...(removed.length > 0 ? [`${String(removed.length)} ${gone}`] : []),
	];
}

function listed(what: string, { added, removed }: Difference, indent = '  '): string[] {
	return [
		...added.map((name) => `${indent}+ ${what} ${name}`),
		...removed.map((name) => `${indent}- ${what} ${name}`),
	];
}

function targetsOf(returns: readonly Return[]): string[] {
	return [...new Set(returns.flatMap(({ to }) => to))];
}

/** Three at most, and how many more there are. */
function names(all: readonly string[]): string {
	const more = all.length - 3;
	if (more > 0) return `${all.slice(0, 3).join(', ')} or one of ${count(more, 'more scene')}`;
	return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' or ');
}
