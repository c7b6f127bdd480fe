import type { VariableValues } from '../../model/variables.ts';
import { error } from './template.ts';
import { count, joinAnd, quote } from './wording.ts';

interface InSituation {
	scene: string;
	path: readonly string[];
	values: VariableValues;
}

interface TooMany {
	limit: number;
	scenes: number;
	/** Those with more than two values. */
	variables: readonly { name: string; values: number }[];
	/** How many have two. */
	flags: number;
}

/** More flags than this make too many situations in most stories, whatever else there is. */
const manyFlags = 10;

/** As many as in the example of a variable with tight bounds. */
const fewValues = 6;

const looser = 'such as `if trust >= 1` in place of `if trust >= 2`';

/** Problems of a scenario’s scenes and choices taken together. */
export const scenarioCheckDiagnostics = {
	'choice-target-missing': error<{ choice: string; target: string; nearest: string | undefined }>({
		title: 'A choice leads nowhere.',
		message: ({ choice, target }) =>
			`The choice ${quote(choice)} goes to #${target}, but no scene has that id.`,
		hint: ({ target, nearest }) =>
			nearest === undefined
				? `Check the spelling, or write the scene, under a heading that ends in its id: ## … {#${target}}`
				: `Did you mean #${nearest}?`,
	}),
	'choice-repeated': error<{ choice: string; scene: string }>({
		title: 'A choice is written twice.',
		message: ({ choice, scene }) =>
			`The scene ${quote(scene)} offers ${quote(choice)} more than once, with the same way on.`,
		hint: () => 'Delete one of the two, or word them so that learners can tell them apart.',
	}),
	'judgement-missing': error<{ choice: string; target: string }>({
		title: 'A choice has no judgement.',
		message: ({ choice }) =>
			`${quote(choice)} is one of several choices, but it is not said how good it is.`,
		hint: ({ choice, target }) =>
			`Write after its link one of \`best\`, \`acceptable\` and \`poor\`: - [${choice}](#${target}) \`acceptable\``,
	}),
	'scene-unreachable': error<{ scene: string; id: string }>({
		title: 'A scene cannot be reached.',
		message: ({ scene }) => `No way from the first scene leads to ${quote(scene)}.`,
		hint: ({ id }) =>
			`Let a choice lead there: - [What the learner does](#${id})\nOr delete the scene.`,
	}),
	'ending-never-reached': error<{ ending: string; choices: readonly string[] }>({
		title: 'Conditions keep an ending from ever being reached.',
		message: ({ ending, choices }) =>
			`${quote(ending)} follows only choices that can never be taken: ${joinAnd(choices.map(quote))}.`,
		hint: () =>
			`Loosen a condition on the way there, ${looser}, or change what earlier choices do to the variables.`,
	}),
	'choice-never-open': error<{ choice: string; condition: string }>({
		title: 'A choice can never be picked.',
		message: ({ choice, condition }) =>
			`Whatever a learner picked before, the condition “${condition}” of ${quote(choice)} is never true.`,
		hint: () =>
			`Loosen the condition, ${looser}, or change what earlier choices do to the variables.`,
	}),
	'situation-closed': error<InSituation>({
		title: 'A learner can get stuck: every choice is closed.',
		message: (args) => `In the scene ${quote(args.scene)} no choice is open ${describe(args)}.`,
		hint: () =>
			'Take the condition (`if …`) away from one choice, or add a choice that is open then.',
	}),
	'situation-endless': error<InSituation>({
		title: 'A learner can get stuck: no ending can be reached any more.',
		message: (args) =>
			`From the scene ${quote(args.scene)} no way leads to an ending ${describe(args)}.`,
		hint: () =>
			`Add a choice on this way that leads towards an ending, or loosen a condition, ${looser}.`,
	}),
	'situations-too-many': error<TooMany>({
		title: 'There are too many situations to check them all.',
		message: ({ limit, scenes, variables, flags }) =>
			`${count(scenes, 'scene')}, each with any values of the variables, make more than ${limit.toLocaleString('en-GB')} situations: ${joinAnd(
				[
					...variables.map(({ name, values }) => `${quote(name)} has ${count(values, 'value')}`),
					...(flags > 0 ? [`${count(flags, 'variable has', 'variables have')} 2 values`] : []),
				],
			)}.`,
		hint: ({ variables, flags }) => {
			const wide = variables.filter(({ values }) => values > fewValues);
			const hints = [
				...(wide.length > 0
					? [
							`Bound ${joinAnd(wide.map(({ name }) => quote(name)))} tighter, for example { from: 0, to: 5, start: 0 }.`,
						]
					: []),
				...(flags > manyFlags
					? [
							'Do with fewer variables that are true or false: each one more doubles the situations.',
						]
					: []),
			];
			return hints.length > 0 ? hints.join('\n') : 'Part the scenario in two.';
		},
	}),
};

const longestPath = 12;

function describe({ path, values }: InSituation): string {
	const shown =
		path.length <= longestPath
			? path
			: [...path.slice(0, longestPath / 2), '…', ...path.slice(-longestPath / 2)];
	const variables = Object.entries(values).map(([name, value]) => `${name} = ${String(value)}`);
	const way = path.length === 1 ? 'at the start' : `on the way ${shown.join(' → ')}`;
	return variables.length === 0 ? way : `when ${joinAnd(variables)}, ${way}`;
}
