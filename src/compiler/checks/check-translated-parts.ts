import type { Diagnostic, Location } from '../../model/diagnostic.ts';
import type {
	AuthoredAssessment,
	AuthoredId,
	AuthoredQuestion,
	AuthoredScenario,
	AuthoredScene,
} from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { findNearest } from '../diagnostics/nearest.ts';

export function checkTranslatedScenes(
	original: AuthoredScenario,
	translated: AuthoredScenario,
): Diagnostic[] {
	return checkParts('scene', original.scenes, translated.scenes, translated.at, {
		heading: ({ heading }) => heading,
		compare: checkChoices,
	});
}

export function checkTranslatedQuestions(
	original: AuthoredAssessment,
	translated: AuthoredAssessment,
): Diagnostic[] {
	return checkParts('question', original.questions, translated.questions, translated.at, {
		heading: ({ stem }) => stem,
		compare: checkOptions,
	});
}

function checkParts<Part extends AuthoredId>(
	part: 'scene' | 'question',
	originals: readonly Part[],
	translated: readonly Part[],
	at: Location,
	of: {
		readonly heading: (part: Part) => string;
		readonly compare: (original: Part, translated: Part) => Diagnostic[];
	},
): Diagnostic[] {
	const wanted = new Map(originals.map((one) => [one.id.value, one]));
	const found = new Map(translated.map((one) => [one.id.value, one]));
	const ids = [...wanted.keys()];
	const untranslated = ids.filter((id) => !found.has(id));
	const unknown = translated
		.filter(({ id }) => !wanted.has(id.value))
		.map((one) => ({ one, nearest: likelyId(one, translated, ids, untranslated) }));
	const meant = new Set(unknown.map(({ nearest }) => nearest));
	const missing = originals.filter(({ id }) => !found.has(id.value) && !meant.has(id.value));
	const inOrder = ids.join(' ') === [...found.keys()].join(' ');
	return [
		...missing.map((one) =>
			createDiagnostic(
				'translation-part-missing',
				{ part, heading: of.heading(one), id: one.id.value },
				at,
			),
		),
		...unknown.map(({ one, nearest }) =>
			createDiagnostic(
				'translation-part-unknown',
				{ part, heading: of.heading(one), id: one.id.value, nearest },
				one.id.at,
			),
		),
		...(untranslated.length === 0 && unknown.length === 0 && !inOrder
			? [
					createDiagnostic(
						'translation-order-differs',
						{ part: `${part}s`, ids },
						translated[0]?.id.at ?? at,
					),
				]
			: []),
		...translated.flatMap((one) => {
			const original = wanted.get(one.id.value);
			return original === undefined ? [] : of.compare(original, one);
		}),
	];
}

/** The id that a wrong one stands for: one spelt much like it, or the one whose place it has. */
function likelyId(
	part: AuthoredId,
	translated: readonly AuthoredId[],
	ids: readonly string[],
	untranslated: readonly string[],
): string | undefined {
	const here = ids[translated.indexOf(part)];
	return (
		findNearest(part.id.value, untranslated) ??
		(here !== undefined && untranslated.includes(here) ? here : undefined)
	);
}

function checkChoices(original: AuthoredScene, translated: AuthoredScene): Diagnostic[] {
	const expected = original.choices.map(({ target }) => target.value);
	const found = translated.choices.map(({ target }) => target.value);
	if (expected.join(' ') === found.join(' ')) return [];
	const args = { heading: translated.heading, expected, found };
	return [createDiagnostic('translation-choices-differ', args, translated.id.at)];
}

function checkOptions(original: AuthoredQuestion, translated: AuthoredQuestion): Diagnostic[] {
	const expected = original.options.length;
	const found = translated.options.length;
	if (expected === found) return [];
	const args = { heading: translated.stem, expected, found };
	return [createDiagnostic('translation-options-differ', args, translated.id.at)];
}
