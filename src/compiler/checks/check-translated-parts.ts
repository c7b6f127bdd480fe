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
import { checkQuestionTexts, checkSceneTexts } from './check-translated-texts.ts';

/** More missing parts than this are told of together. */
const mostAlone = 5;

export function checkTranslatedScenes(
	original: AuthoredScenario,
	translated: AuthoredScenario,
): Diagnostic[] {
	const ids = new Set(original.scenes.map(({ id }) => id.value));
	const targets = original.scenes.flatMap(({ choices }) => choices.map((one) => one.target.value));
	const lost = new Set(targets.filter((target) => !ids.has(target)));
	return checkParts('scene', original.scenes, translated.scenes, translated.at, {
		heading: ({ heading }) => heading,
		compare: (one, other) => [
			...(one.choices.some(({ target }) => lost.has(target.value)) ? [] : checkChoices(one, other)),
			...checkSceneTexts(one, other),
		],
		isStillNamed: (id) => lost.has(id),
	});
}

export function checkTranslatedQuestions(
	original: AuthoredAssessment,
	translated: AuthoredAssessment,
): Diagnostic[] {
	return checkParts('question', original.questions, translated.questions, translated.at, {
		heading: ({ stem }) => stem,
		compare: (one, other) => [...checkOptions(one, other), ...checkQuestionTexts(one, other)],
		isStillNamed: () => false,
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
		/** Whether choices name the id, so that the original has lost it: that is reported there. */
		readonly isStillNamed: (id: string) => boolean;
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
		...reportMissing(
			part,
			missing.map((one) => ({ heading: of.heading(one), id: one.id.value })),
			at,
		),
		...unknown
			.filter(({ one }) => !of.isStillNamed(one.id.value))
			.map(({ one, nearest }) =>
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

/** One by one, or together where a translation has hardly begun. */
function reportMissing(
	part: 'scene' | 'question',
	missing: readonly { readonly heading: string; readonly id: string }[],
	at: Location,
): Diagnostic[] {
	const [first] = missing;
	if (first === undefined || missing.length <= mostAlone) {
		return missing.map((one) =>
			createDiagnostic('translation-part-missing', { part, ...one, others: 0 }, at),
		);
	}
	const args = { part, ...first, others: missing.length - 1 };
	return [createDiagnostic('translation-part-missing', args, at)];
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
	if (expected !== found) {
		const args = { heading: translated.stem, expected, found };
		return [createDiagnostic('translation-options-differ', args, translated.id.at)];
	}
	const wrong = translated.options.find(
		({ correct }, index) => correct && original.options[index]?.correct === false,
	);
	if (wrong === undefined) return [];
	const args = { option: wrong.plain, heading: translated.stem };
	return [createDiagnostic('translation-correct-differs', args, wrong.at)];
}
