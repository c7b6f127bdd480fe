import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredScenario, AuthoredScene } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { conditionText } from './condition-text.ts';
import {
	maximumSituations,
	pathTo,
	situationsLeadingTo,
	walkSituations,
	type Situation,
} from './situations.ts';
import { strongComponents } from './strong-components.ts';

/** Whether learners can get stuck, and whether all that was written can happen. `reachable`: by links alone. */
export function checkSituations(
	scenario: AuthoredScenario,
	reachable: ReadonlySet<AuthoredScene>,
): Diagnostic[] {
	const walk = walkSituations(scenario);
	if (!walk.complete) return [tooMany(scenario)];
	return [...stuck(walk.situations), ...idle(scenario, reachable, walk.situations)];
}

function stuck(situations: readonly Situation[]): Diagnostic[] {
	const closed = situations.filter(isClosed);
	const finishing = situationsLeadingTo(situations, (at) => isEnding(at.scene) || isClosed(at));
	const endless = situations.filter((situation) => !finishing.has(situation));
	const describe = ({ scene, values }: Situation, path: readonly string[]) => ({
		scene: scene.heading,
		path,
		values,
	});
	return [
		...firstOfEachScene(closed).map((situation) =>
			createDiagnostic(
				'situation-closed',
				describe(situation, pathTo(situation)),
				situation.scene.id.at,
			),
		),
		...nearestInLoops(endless).map((situation) =>
			createDiagnostic(
				'situation-endless',
				describe(situation, pathTo(situation)),
				situation.scene.id.at,
			),
		),
	];
}

function idle(
	scenario: AuthoredScenario,
	reachable: ReadonlySet<AuthoredScene>,
	situations: readonly Situation[],
): Diagnostic[] {
	const reached = new Set(situations.map(({ scene }) => scene));
	const taken = new Set(situations.flatMap(({ ways }) => ways.map(({ choice }) => choice)));
	const neverOpen = [...reached].flatMap((scene) =>
		scene.choices.flatMap((choice) =>
			choice.condition === undefined || taken.has(choice)
				? []
				: [
						createDiagnostic(
							'choice-never-open',
							{ choice: choice.plain, condition: conditionText(choice.condition.value) },
							choice.condition.at,
						),
					],
		),
	);
	const neverReached = [...reachable]
		.filter((scene) => isEnding(scene) && !reached.has(scene))
		.map((scene) => {
			const choices = scenario.scenes
				.flatMap((earlier) => earlier.choices)
				.filter(({ target }) => target.value === scene.id.value)
				.map(({ plain }) => plain);
			const args = { ending: scene.heading, choices };
			return createDiagnostic('ending-never-reached', args, scene.id.at);
		});
	return [...neverOpen, ...neverReached];
}

function tooMany(scenario: AuthoredScenario): Diagnostic {
	const variables = scenario.variables
		.map(({ value }) => ({
			name: value.name,
			values: value.kind === 'flag' ? 2 : value.to - value.from + 1,
		}))
		.sort((a, b) => b.values - a.values);
	return createDiagnostic(
		'situations-too-many',
		{
			limit: maximumSituations,
			variables: variables.filter(({ values }) => values > 2).slice(0, 3),
			flags: variables.filter(({ values }) => values === 2).length,
			scenes: scenario.scenes.length,
		},
		scenario.variables[0]?.at ?? scenario.at,
	);
}

function isEnding(scene: AuthoredScene): boolean {
	return scene.choices.length === 0;
}

function isClosed({ scene, ways }: Situation): boolean {
	return !isEnding(scene) && ways.length === 0;
}

function firstOfEachScene(situations: readonly Situation[]): Situation[] {
	const first = new Map<AuthoredScene, Situation>();
	for (const situation of situations) {
		if (!first.has(situation.scene)) first.set(situation.scene, situation);
	}
	return [...first.values()];
}

/**
 * Of situations from which no ending can be reached: the nearest one in each loop that is never left. What only leads
 * there is mended with it.
 */
function nearestInLoops(situations: readonly Situation[]): Situation[] {
	const order = new Map(situations.map((situation, index) => [situation, index]));
	const orderOf = (situation: Situation) => order.get(situation) ?? 0;
	const left = (situation: Situation) => situation.ways.map(({ to }) => to);
	const known = new Set<AuthoredScene>();
	return strongComponents(situations, left)
		.filter((loop) => {
			const members = new Set(loop);
			return loop.every((situation) => left(situation).every((to) => members.has(to)));
		})
		.map((loop) => ({
			loop,
			first: loop.reduce((first, one) => Math.min(first, orderOf(one)), Infinity),
		}))
		.sort((a, b) => a.first - b.first)
		.flatMap(({ loop, first }) => {
			const isKnown = loop.some(({ scene }) => known.has(scene));
			for (const { scene } of loop) known.add(scene);
			return isKnown ? [] : situations.slice(first, first + 1);
		});
}
