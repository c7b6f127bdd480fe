import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredScenario, AuthoredScene } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import { checkSituations } from './check-situations.ts';

/**
 * Whether every way through a scenario leads somewhere and ends. What learners can come into is walked only
 * once every choice has a target: before that it would report the same slip many times over.
 */
export function checkScenario(scenario: AuthoredScenario): Diagnostic[] {
	const found = scenario.scenes.flatMap((scene) => [...repeatedChoices(scene), ...unjudged(scene)]);
	const lost = lostChoices(scenario);
	if (lost.length > 0) return [...found, ...lost];
	const reachable = reachableScenes(scenario);
	const unreachable = scenario.scenes
		.filter((scene) => !reachable.has(scene))
		.map((scene) =>
			createDiagnostic(
				'scene-unreachable',
				{ scene: scene.heading, id: scene.id.value },
				scene.id.at,
			),
		);
	return [...found, ...unreachable, ...checkSituations(scenario, reachable)];
}

function repeatedChoices(scene: AuthoredScene): Diagnostic[] {
	const seen = new Set<string>();
	return scene.choices.flatMap((choice) => {
		const key = `${choice.target.value} ${choice.plain.toLowerCase()}`;
		const repeated = seen.has(key);
		seen.add(key);
		const args = { choice: choice.plain, scene: scene.heading };
		return repeated ? [createDiagnostic('choice-repeated', args, choice.at)] : [];
	});
}

/** A single way on is no decision, so there is nothing to judge. */
function unjudged({ choices }: AuthoredScene): Diagnostic[] {
	return choices
		.filter(({ judgement }) => choices.length > 1 && judgement === undefined)
		.map(({ plain, target, at }) =>
			createDiagnostic('judgement-missing', { choice: plain, target: target.value }, at),
		);
}

/** Choices to no scene. One that no choice leads to may be what was meant, though its heading changed. */
function lostChoices({ scenes }: AuthoredScenario): Diagnostic[] {
	const choices = scenes.flatMap((scene) => scene.choices);
	const targets = new Set(choices.map(({ target }) => target.value));
	const ids = scenes.map(({ id }) => id.value);
	const orphans = ids.slice(1).filter((id) => !targets.has(id));
	const lost = [...targets].filter((id) => !ids.includes(id));
	const instead = orphans.length === 1 && lost.length === 1 ? orphans[0] : undefined;
	return choices
		.filter(({ target }) => !ids.includes(target.value))
		.map(({ plain, target, at }) => {
			const nearest = findNearest(target.value, ids) ?? instead;
			const args = { choice: plain, target: target.value, nearest };
			return createDiagnostic('choice-target-missing', args, at);
		});
}

/** What links alone allow, whatever the conditions. */
function reachableScenes(scenario: AuthoredScenario): ReadonlySet<AuthoredScene> {
	const scenes = new Map(scenario.scenes.map((scene) => [scene.id.value, scene]));
	const reachable = new Set(scenario.scenes.slice(0, 1));
	for (const scene of reachable) {
		for (const { target } of scene.choices) {
			const next = scenes.get(target.value);
			if (next !== undefined) reachable.add(next);
		}
	}
	return reachable;
}
