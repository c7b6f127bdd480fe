import type { Location } from '../../model/diagnostic.ts';
import type { Block } from '../../model/text.ts';
import type {
	AuthoredActivity,
	AuthoredAssessment,
	AuthoredManifest,
	AuthoredModule,
	AuthoredScenario,
} from '../authored.ts';
import { blocksText } from '../plain-text.ts';

/** What learners read at once, before they go on. */
export interface ScreenText {
	/** Such as `scene “Break room”`. */
	readonly name: string;
	readonly at: Location;
	readonly text: string;
}

/** Every screen of the module's English, in the order written. */
export function listEnglishScreens(module: AuthoredModule): ScreenText[] {
	const { manifest, activities } = module;
	const [first] = manifest.languages;
	return [{ language: first, manifest, activities }, ...module.translations]
		.filter(({ language }) => language === 'en')
		.flatMap((one) => [...startOf(one.manifest), ...one.activities.flatMap(screensOf)]);
}

function startOf(manifest: AuthoredManifest | undefined): ScreenText[] {
	if (manifest === undefined) return [];
	const { file, summary, objectives } = manifest;
	const text = [summary, ...objectives.map((objective) => objective.text)].join('\n');
	return [{ name: 'start screen', at: { file, line: 1, column: 1 }, text }];
}

function screensOf(activity: AuthoredActivity): ScreenText[] {
	switch (activity.kind) {
		case 'page':
			return [
				{ name: `page “${activity.title}”`, at: activity.at, text: blocksText(activity.body) },
			];
		case 'scenario':
			return [introOf(activity), ...activity.scenes.flatMap(sceneScreens)].filter(isWritten);
		case 'assessment':
			return [introOf(activity), ...activity.questions.flatMap(questionScreens)].filter(isWritten);
	}
}

function isWritten({ text }: ScreenText): boolean {
	return text.trim() !== '';
}

function introOf({ title, at, intro }: AuthoredScenario | AuthoredAssessment): ScreenText {
	return { name: `introduction of “${title}”`, at, text: blocksText(intro) };
}

function sceneScreens({ heading, id, body, choices }: AuthoredScenario['scenes'][number]) {
	return [
		{ name: `scene “${heading}”`, at: id.at, text: join(body, choices) },
		...choices.map(({ plain, at, feedback }) => ({
			name: `feedback on “${plain}”`,
			at,
			text: blocksText(feedback),
		})),
	];
}

/** The heading is a part of a question; above a scene it is a name. */
function questionScreens(question: AuthoredAssessment['questions'][number]) {
	const { stem, id, body, options, explanation } = question;
	const answers = [...options.map(({ feedback }) => feedback), explanation].map(blocksText);
	return [
		{ name: `question “${stem}”`, at: id.at, text: `${stem}\n${join(body, options)}` },
		{ name: `answers to “${stem}”`, at: id.at, text: answers.join('\n') },
	];
}

function join(body: readonly Block[], picks: readonly { readonly plain: string }[]): string {
	return [blocksText(body), ...picks.map(({ plain }) => plain)].join('\n');
}
