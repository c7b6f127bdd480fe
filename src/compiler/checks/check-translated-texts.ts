import type { Diagnostic, Location } from '../../model/diagnostic.ts';
import type { Block } from '../../model/text.ts';
import type { AuthoredActivity, AuthoredQuestion, AuthoredScene } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';

/** What precedes the first scene or question. */
export function checkTranslatedIntro(
	original: AuthoredActivity,
	translated: AuthoredActivity,
): Diagnostic[] {
	if (original.kind === 'page' || translated.kind === 'page') return [];
	return checkText('an introduction', original.intro, translated.intro, translated.at);
}

export function checkSceneTexts(original: AuthoredScene, translated: AuthoredScene): Diagnostic[] {
	return [
		...checkText('text in this scene', original.body, translated.body, translated.id.at),
		...checkFeedback(original.choices, translated.choices),
	];
}

export function checkQuestionTexts(
	original: AuthoredQuestion,
	translated: AuthoredQuestion,
): Diagnostic[] {
	const { at } = translated.id;
	return [
		...checkText('text between this question and its options', original.body, translated.body, at),
		...checkFeedback(original.options, translated.options),
		...checkText('an explanation', original.explanation, translated.explanation, at),
	];
}

interface Answered {
	readonly at: Location;
	readonly feedback: readonly Block[];
}

/** By place; where there are more of one than of the other, that is reported elsewhere. */
function checkFeedback(original: readonly Answered[], translated: readonly Answered[]) {
	if (original.length !== translated.length) return [];
	return translated.flatMap(({ feedback, at }, index) =>
		checkText('feedback here', original[index]?.feedback ?? [], feedback, at),
	);
}

function checkText(
	what: string,
	original: readonly Block[],
	translated: readonly Block[],
	at: Location,
): Diagnostic[] {
	const isMissing = translated.length === 0;
	if (isMissing === (original.length === 0)) return [];
	return [createDiagnostic('translation-text-differs', { what, isMissing }, at)];
}
