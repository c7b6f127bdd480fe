import type { ListItem, RootContent } from 'mdast';
import type { AuthoredOption, AuthoredQuestion, Located } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from '../markdown/flatten.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import type { Section } from '../markdown/sections.ts';
import { readInstructions } from './instructions.ts';
import { findOptions } from './find-options.ts';
import { readExplanation } from './read-explanation.ts';
import { readHeading } from './read-heading.ts';
import { readOption } from './read-option.ts';
import { readWas } from './read-was.ts';

/** One question, or `undefined` where its heading or options cannot be read; all of it is reported on. */
export function readQuestion(section: Section, file: FileContext): AuthoredQuestion | undefined {
	const heading = readHeading(section.heading, file);
	const stem = heading?.text ?? (flattenNodes(section.heading.children).trim() || '…');
	const { instructions, meant, rest } = readInstructions(section.nodes, ['objective', 'was'], file);
	const found = findOptions(rest, { heading: section.heading, stem }, file);
	const before: readonly RootContent[] = found?.before ?? rest;
	const body = readBlocks(before, file, 'below-scene');
	if (found === undefined) return undefined;

	const options = found.items
		.map((item) => readOption(item, file))
		.filter((option) => option !== undefined);
	const explanation = readExplanation(found.after, file);
	const objective = meant.has('objective')
		? undefined
		: readObjective(instructions.objective, { section, stem }, file);
	if (!file.isTranslation) checkCorrect(found.items, options, { section, stem }, file);
	if (heading === undefined) return undefined;
	return {
		kind: options.filter(({ correct }) => correct).length > 1 ? 'multiple' : 'single',
		id: heading.id,
		explicit: heading.explicit,
		stem,
		...(objective === undefined ? {} : { objective }),
		body,
		options,
		explanation,
		...readWas(instructions.was, file),
	};
}

interface Asked {
	readonly section: Section;
	readonly stem: string;
}

function readObjective(
	objective: Located<string> | undefined,
	{ section, stem }: Asked,
	file: FileContext,
): Located<string> | undefined {
	if (!file.isTranslation) {
		if (objective === undefined) {
			file.report('question-objective-missing', { question: stem }, section.heading);
		}
		return objective;
	}
	if (objective !== undefined) {
		file.report('translation-code', { code: `objective: ${objective.value}` }, objective.at);
	}
	return undefined;
}

/** Items that are no options were reported before, so nothing is said about their being correct. */
function checkCorrect(
	items: readonly ListItem[],
	options: readonly AuthoredOption[],
	{ section, stem }: Asked,
	file: FileContext,
): void {
	const [first] = options;
	if (items.length === 1) {
		file.report('question-too-few-options', { question: stem }, section.heading);
	}
	const areAllBoxed = items.every((item) => typeof item.checked === 'boolean');
	if (first === undefined || !areAllBoxed || options.length < items.length) return;
	if (options.some(({ correct }) => correct)) return;
	const corrected = `- [x] ${first.plain}`;
	file.report('question-without-correct', { question: stem, corrected }, section.heading);
}
