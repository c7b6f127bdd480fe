import type { SceneNumber } from '../../model/ids.ts';
import type { AuthoredChoice, AuthoredScenario, AuthoredScene } from '../authored.ts';
import { blocksText } from '../plain-text.ts';
import { excerpt } from './excerpt.ts';
import { reportUnclear } from './identity.ts';
import type { LockedChoice, LockedScenario, LockedScene } from './lock.ts';
import { matchBearers } from './match.ts';
import {
	assignNumbers,
	candidates,
	carryOn,
	ended,
	follow,
	isReleased,
	type Numbering,
} from './numbering.ts';

type ScenarioParts = Pick<LockedScenario, 'starts' | 'scenes'>;

/** The numbers inside a scenario. A choice whose target no scene has is left out: it is reported elsewhere. */
export function numberScenario(
	scenario: AuthoredScenario,
	previous: ScenarioParts,
	numbering: Numbering,
): ScenarioParts {
	const written = scenario.scenes.map((scene) => ({
		key: scene.id.value,
		text: excerpt(scene.heading, blocksText(scene.body)),
		explicit: scene.explicit,
		...(scene.was !== undefined && { was: scene.was.value }),
	}));
	const { matched, unclear } = matchBearers(
		candidates(previous.scenes, numbering),
		written,
		() => true,
		(old) => isReleased(numbering, old),
	);
	for (const { index, old } of unclear) {
		const scene = scenario.scenes[index];
		if (scene !== undefined) reportUnclear('scene', scene.heading, old.key, scene.id.at, numbering);
	}
	const numbers = assignNumbers(previous.scenes, matched);
	const byId = new Map(written.map(({ key }, index) => [key, numbers[index]]));
	const current = scenario.scenes.flatMap((scene, index): LockedScene[] => {
		const number = numbers[index];
		const known = written[index];
		if (number === undefined || known === undefined) return [];
		return [
			{
				number,
				key: known.key,
				born: matched[index]?.born ?? numbering.revision,
				text: known.text,
				choices: numberChoices(scene, byId, matched[index]?.choices ?? [], numbering),
			},
		];
	});
	const [start] = numbers;
	return {
		starts:
			start === undefined
				? previous.starts
				: follow(
						previous.starts,
						({ scene }) => scene === start,
						(born) => ({ scene: start, born }),
						numbering,
					),
		scenes: carryOn(previous.scenes, current, (scene) => endScene(scene, numbering)),
	};
}

/** Ends a scenario's parts with it. */
export function endScenario(parts: ScenarioParts, numbering: Numbering): ScenarioParts {
	return {
		starts: parts.starts.map((start) => ended(start, numbering)),
		scenes: parts.scenes.map((scene) => endScene(scene, numbering)),
	};
}

function endScene(scene: LockedScene, numbering: Numbering): LockedScene {
	const choices = scene.choices.map((choice) => ended(choice, numbering));
	return { ...ended(scene, numbering), choices };
}

function numberChoices(
	scene: AuthoredScene,
	scenes: ReadonlyMap<string, SceneNumber | undefined>,
	previous: readonly LockedChoice[],
	numbering: Numbering,
): LockedChoice[] {
	const written = scene.choices.flatMap((choice) => {
		const to = scenes.get(choice.target.value);
		return to === undefined ? [] : [{ ...writtenChoice(choice), to, at: choice.at }];
	});
	const { matched, unclear } = matchBearers(
		candidates(previous, numbering),
		written,
		(old, now) => old.to === now.to,
		(old) => isReleased(numbering, old),
	);
	for (const { index, old } of unclear) {
		const choice = written[index];
		if (choice !== undefined) reportUnclear('choice', choice.text, old.text, choice.at, numbering);
	}
	const numbers = assignNumbers(previous, matched);
	const current = written.flatMap(({ to, text }, index): LockedChoice[] => {
		const number = numbers[index];
		if (number === undefined) return [];
		return [{ number, to, born: matched[index]?.born ?? numbering.revision, text }];
	});
	return carryOn(previous, current, (choice) => ended(choice, numbering));
}

function writtenChoice({ plain, was }: AuthoredChoice) {
	return { text: plain, ...(was !== undefined && { was: was.value }) };
}
