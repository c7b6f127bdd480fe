import type { Diagnostic } from '../../model/diagnostic.ts';
import type {
	AuthoredActivity,
	AuthoredModule,
	AuthoredScenario,
	AuthoredScene,
} from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';
import { strongComponents } from './strong-components.ts';

/** Past this many characters the oldest finished runs shrink to their ledger facts. */
const longestWhole = 3_500;
/** Header, place and ledger: registration, revision and checksum, then a few bits for each activity and objective. */
const headerBits = 120;
const factBits = 40;
const bitsPerCharacter = 6;

/**
 * Estimates how long suspend data gets when every activity has both a recorded run and a run in progress along
 * its widest way without loops, and every attempt of a round was used.
 */
export function checkSavedSize(module: AuthoredModule): Diagnostic[] {
	const sizes = module.activities
		.map((activity) => ({ activity, bits: factBits + activityBits(activity) }))
		.sort((a, b) => b.bits - a.bits);
	const bits = headerBits + sum(sizes.map((size) => size.bits));
	const characters = Math.ceil(bits / bitsPerCharacter);
	const widest = sizes[0]?.activity;
	if (characters <= longestWhole || widest === undefined) return [];
	return [
		createDiagnostic(
			'suspend-data-long',
			{ characters, limit: longestWhole, widest: `${widest.key}.md` },
			{ file: module.manifest.file, line: 1, column: 1 },
		),
	];
}

function activityBits(activity: AuthoredActivity): number {
	switch (activity.kind) {
		case 'page':
			return 0;
		case 'scenario':
			return 2 * widestWay(activity);
		case 'assessment': {
			const widths = activity.questions.map(({ kind, options }) =>
				kind === 'single' ? Math.log2(Math.max(1, options.length)) : options.length,
			);
			const objectives = new Set(activity.questions.map(({ objective }) => objective?.value));
			const drawn = Math.min(widths.length, objectives.size * activity.draw.value);
			return activity.attempts.value * drawn * Math.max(0, ...widths);
		}
	}
}

/**
 * The bits of the widest way from the start that enters no scene twice. Scenes that lead back to each other are
 * all counted, as if one way led through each of them: never less than the true width.
 */
function widestWay({ scenes }: AuthoredScenario): number {
	const [first] = scenes;
	if (first === undefined) return 0;
	const byId = new Map(scenes.map((scene) => [scene.id.value, scene]));
	const next = (scene: AuthoredScene) =>
		scene.choices.flatMap(({ target }) => byId.get(target.value) ?? []);
	const widths = new Map<AuthoredScene, number>();
	for (const group of strongComponents([first], next)) {
		const own = sum(group.map(({ choices }) => Math.log2(Math.max(1, choices.length))));
		const onward = group.flatMap(next).map((scene) => widths.get(scene) ?? 0);
		const width = own + onward.reduce((widest, one) => Math.max(widest, one), 0);
		for (const scene of group) widths.set(scene, width);
	}
	return widths.get(first) ?? 0;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
