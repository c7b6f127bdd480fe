import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredModule, AuthoredScene } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { blocksText } from '../plain-text.ts';
import { listEnglishScreens, type ScreenText } from './list-screens.ts';
import { measureReading, wordsOf, type Reading } from './reading-age.ts';

/** The highest age to aim for; 9 is the lowest. */
export const targetAge = 11;
/** Where a term of the trade needs it. */
export const highestAge = 14;
/** Of fewer words the measure says little: one long word among five seems as hard as a thesis. */
const fewestWords = 10;
const longestScene = 150;

export interface ScreenReading extends ScreenText {
	readonly reading: Reading;
}

/** Every English screen that is long enough to be measured. */
export function readScreens(module: AuthoredModule): ScreenReading[] {
	return listEnglishScreens(module)
		.map((screen) => ({ ...screen, reading: measureReading(screen.text) }))
		.filter(({ reading }) => reading.words >= fewestWords);
}

/** Whether each English screen is easy to follow, and scenes in any language are short. */
export function checkReading(module: AuthoredModule): Diagnostic[] {
	const hard = readScreens(module)
		.filter(({ reading }) => reading.age > targetAge)
		.map(({ name, at, reading }) => {
			const { age, longWords, hardest } = reading;
			const args = {
				screen: name,
				age,
				target: targetAge,
				highest: highestAge,
				longWords,
				hardest,
			};
			return createDiagnostic('reading-age-high', args, at);
		});
	const long = [module, ...module.translations].flatMap(({ activities }) =>
		activities.flatMap((activity) =>
			activity.kind === 'scenario' ? activity.scenes.flatMap(checkLength) : [],
		),
	);
	return [...hard, ...long];
}

function checkLength(scene: AuthoredScene): Diagnostic[] {
	const words = wordsOf(blocksText(scene.body)).length;
	if (words <= longestScene) return [];
	const args = { scene: scene.heading, words, limit: longestScene };
	return [createDiagnostic('scene-long', args, scene.id.at)];
}
