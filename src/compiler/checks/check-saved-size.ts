import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AuthoredActivity, AuthoredModule, AuthoredScenario } from '../authored.ts';
import { createDiagnostic } from '../diagnostics/create.ts';

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
	const bits = sizes.reduce((sum, size) => sum + size.bits, headerBits);
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
	const targets = new Map(
		scenes.map(({ id, choices }) => [id.value, choices.map(({ target }) => target.value)]),
	);
	const reaches = new Map([...targets.keys()].map((id) => [id, reachableFrom(id, targets)]));
	const known = new Map<string, number>();
	const widthFrom = (id: string): number => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const around = [...(reaches.get(id) ?? [])].filter(
			(other) => other === id || reaches.get(other)?.has(id) === true,
		);
		const loop = new Set([id, ...around]);
		const onward = [...loop]
			.flatMap((member) => targets.get(member) ?? [])
			.filter((target) => !loop.has(target) && targets.has(target));
		const own = [...loop].reduce(
			(sum, member) => sum + Math.log2(Math.max(1, targets.get(member)?.length ?? 1)),
			0,
		);
		const width = own + Math.max(0, ...onward.map(widthFrom));
		for (const member of loop) known.set(member, width);
		return width;
	};
	const [first] = scenes;
	return first === undefined ? 0 : widthFrom(first.id.value);
}

function reachableFrom(
	id: string,
	targets: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
	const reached = new Set(targets.get(id) ?? []);
	for (const one of reached) for (const next of targets.get(one) ?? []) reached.add(next);
	return reached;
}
