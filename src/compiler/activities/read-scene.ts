import type { Outcome } from '../../model/activity.ts';
import type { Variable } from '../../model/variables.ts';
import type { AuthoredScene, Located } from '../authored.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import type { FileContext } from '../file-context.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import type { Section } from '../markdown/sections.ts';
import { findChoices } from './find-choices.ts';
import { readInstructions } from './instructions.ts';
import { readChoice } from './read-choice.ts';
import { readHeading } from './read-heading.ts';
import { readWas } from './read-was.ts';

const outcomes: readonly Outcome[] = ['good', 'mixed', 'bad'];

/** One scene, or `undefined` where its heading cannot be read; everything below it is reported all the same. */
export function readScene(
	section: Section,
	variables: ReadonlyMap<string, Variable> | undefined,
	file: FileContext,
): AuthoredScene | undefined {
	const heading = readHeading(section.heading, file);
	const { instructions, meant, rest } = readInstructions(section.nodes, ['ending', 'was'], file);
	const { text, items } = findChoices(rest, file);
	const body = readBlocks(text, file, 'below-scene');
	const choices = items
		.map((item) => readChoice(item, variables, file))
		.filter((choice) => choice !== undefined);
	const outcome = readOutcome(instructions.ending, file);
	if (heading === undefined) return undefined;

	const name = heading.text;
	const { ending } = instructions;
	if (items.length > 0 && ending !== undefined && !file.isTranslation) {
		file.report('ending-with-choices', { scene: name, ending: ending.value }, ending.at);
	}
	// Choices or an ending that were not read as such are reported where they stand.
	const isEndUnread = meant.has('ending') || section.nodes.some(({ type }) => type === 'code');
	if (items.length === 0 && ending === undefined && !isEndUnread && !file.isTranslation) {
		file.report('scene-without-way-on', { scene: name }, section.heading);
	}
	return {
		id: heading.id,
		explicit: heading.explicit,
		heading: name,
		body,
		choices,
		...(outcome === undefined ? {} : { outcome }),
		...readWas(instructions.was, file),
	};
}

function readOutcome(
	ending: Located<string> | undefined,
	file: FileContext,
): Located<Outcome> | undefined {
	if (ending === undefined) return undefined;
	const { value, at } = ending;
	if (file.isTranslation) {
		file.report('translation-code', { code: `ending: ${value}` }, at);
		return undefined;
	}
	const outcome = outcomes.find((one) => one === value);
	if (outcome !== undefined) return { value: outcome, at };
	const nearest = findNearest(value, outcomes) ?? 'mixed';
	file.report('ending-unknown', { value, nearest }, at);
	return { value: outcomes.find((one) => one === nearest) ?? 'mixed', at };
}
