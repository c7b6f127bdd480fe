import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredActivity, AuthoredModule, AuthoredScene } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { blocksText } from '../plain-text.ts';
import { measureReading, wordsOf } from './reading-age.ts';

const targetAge = 11;
const highestAge = 14;
const longestScene = 150;

/** Whether the English text is easy to follow, and scenes in any language are short. */
export function checkReading(module: AuthoredModule): Diagnostic[] {
	const [first] = module.manifest.languages;
	const written = [{ language: first, activities: module.activities }, ...module.translations];
	return written.flatMap(({ language, activities }) => [
		...(language === 'en' ? activities.flatMap(checkAge) : []),
		...activities.flatMap((activity) =>
			activity.kind === 'scenario' ? activity.scenes.flatMap(checkLength) : [],
		),
	]);
}

function checkAge(activity: AuthoredActivity): Diagnostic[] {
	const { age, hardest } = measureReading(activityText(activity));
	if (age <= highestAge) return [];
	return [createDiagnostic('reading-age-high', { age, target: targetAge, hardest }, activity.at)];
}

function checkLength(scene: AuthoredScene): Diagnostic[] {
	const words = wordsOf(blocksText(scene.body)).length;
	if (words <= longestScene) return [];
	const args = { scene: scene.heading, words, limit: longestScene };
	return [createDiagnostic('scene-long', args, scene.id.at)];
}

function activityText(activity: AuthoredActivity): string {
	switch (activity.kind) {
		case 'page':
			return blocksText(activity.body);
		case 'scenario':
			return [
				blocksText(activity.intro),
				...activity.scenes.flatMap(({ body, choices }) => [
					blocksText(body),
					...choices.flatMap(({ plain, feedback }) => [plain, blocksText(feedback)]),
				]),
			].join('\n');
		case 'assessment':
			return [
				blocksText(activity.intro),
				...activity.questions.flatMap(({ stem, body, options, explanation }) => [
					stem,
					blocksText(body),
					...options.flatMap(({ plain, feedback }) => [plain, blocksText(feedback)]),
					blocksText(explanation),
				]),
			].join('\n');
	}
}
