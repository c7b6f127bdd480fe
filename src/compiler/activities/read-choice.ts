import type { ListItem } from 'mdast';
import type { Variable } from '../../model/variables.ts';
import type { AuthoredChoice } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { flattenInlines } from '../markdown/flatten.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { readInlines, trimInlines } from '../markdown/read-inlines.ts';
import { quoteSource } from '../markdown/source-line.ts';
import { findSceneLink, isChoiceLike } from './find-choices.ts';
import { readChoiceCodes } from './read-choice-codes.ts';
import { readChoiceTail } from './read-choice-tail.ts';
import { repairChoice } from './repair-choice.ts';

/** `- [text](#scene) codes`, and the feedback indented below it. */
export function readChoice(
	item: ListItem,
	variables: ReadonlyMap<string, Variable> | undefined,
	file: FileContext,
): AuthoredChoice | undefined {
	const feedback = readFeedback(item, file);
	const [paragraph] = item.children;
	if (paragraph?.type !== 'paragraph') return undefined;
	const link = findSceneLink(item);
	const found = quoteSource(paragraph, file);
	if (link === undefined) {
		file.report('choice-link-malformed', { found, corrected: repairChoice(item, file) }, paragraph);
		return undefined;
	}
	const text = trimInlines(readInlines(link.children, file));
	const plain = flattenInlines(text);
	const target = link.url.slice(1);
	if (paragraph.children[0] !== link) {
		const codes = file.sourceOf(paragraph).match(/`[^`\n]+`/gu) ?? [];
		const corrected = [`- [${plain}](#${target})`, ...codes].join(' ');
		file.report('choice-link-not-first', { found, corrected }, paragraph);
		return undefined;
	}
	if (link.title !== null && link.title !== undefined) {
		const corrected = `[${plain}](#${target})`;
		file.report('title-unsupported', { found: link.title, corrected }, link);
	}
	if (plain === '') file.report('choice-empty', { target }, link);
	if (target === '') file.report('choice-target-empty', { choice: plain }, link);
	return {
		at: file.at(item),
		text,
		plain,
		target: { value: target, at: file.at(link) },
		...readChoiceCodes(readChoiceTail(paragraph, link, file), variables, file),
		feedback,
	};
}

function readFeedback(item: ListItem, file: FileContext) {
	const [, ...below] = item.children;
	const nested = below.flatMap((node) =>
		node.type === 'list' ? node.children.filter(isChoiceLike) : [],
	);
	for (const choice of nested) {
		const found = quoteSource(choice, file);
		file.report('choices-nested', { found, corrected: found }, choice);
	}
	return readBlocks(
		below.filter((node) => !(node.type === 'list' && node.children.some(isChoiceLike))),
		file,
	);
}
