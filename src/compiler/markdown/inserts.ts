import type { Location } from '../../model/diagnostic.ts';
import type { Inline } from '../../model/text.ts';
import type { FileContext, Positioned } from '../file-context.ts';
import { isId, suggestId } from '../slug.ts';

const braces = /\{\{[^{}\n]*\}\}|\{\{[^{}\n]*|\}\}|\{local:[^{}\n]*\}/gu;

/** Text with its local inserts told apart; what only looks like one is reported and stays text. */
export function readInserts(text: string, node: Positioned, file: FileContext): Inline[] {
	const parts: Inline[] = [];
	let end = 0;
	for (const { index, id } of findInserts(text, node, file)) {
		if (index > end) parts.push(text.slice(end, index));
		parts.push({ kind: 'insert', id });
		end = index + `{{local:${id}}}`.length;
	}
	if (end < text.length) parts.push(text.slice(end));
	return parts;
}

/** Tells of local inserts in what is not read for them. */
export function checkPlainText(
	text: string,
	where: string,
	at: Location | Positioned,
	file: FileContext,
): void {
	if (/\{\{.*\}\}/u.test(text)) file.report('insert-misplaced', { found: text, where }, at);
}

/** The local inserts of a text that keeps them as they are written, such as an address. */
export function findInserts(
	text: string,
	node: Positioned,
	file: FileContext,
): { readonly index: number; readonly id: string }[] {
	let searched = 0;
	return [...text.matchAll(braces)].flatMap(({ 0: found, index }) => {
		const place = file.sourceOf(node).indexOf(found, searched);
		if (place >= 0) searched = place + found.length;
		const at = locateInside(node, Math.max(place, 0), file);
		const id = /^\{\{local:(.*)\}\}$/u.exec(found)?.[1];
		if (id !== undefined && isId(id)) {
			file.inserts.push({ value: id, at });
			return [{ index, id }];
		}
		const inner = found.replace(/^\{+\s*(?:local\s*:?)?|\}+$/giu, '');
		const suggestion = suggestId(inner, '');
		const corrected = suggestion === '' ? undefined : `{{local:${suggestion}}}`;
		file.report('insert-malformed', { found, corrected }, at);
		return [];
	});
}

function locateInside(node: Positioned, offset: number, file: FileContext) {
	const start = node.position?.start;
	const before = file.sourceOf(node).slice(0, offset).split('\n');
	const isFirstLine = before.length === 1;
	const column = (before.at(-1) ?? '').length + (isFirstLine ? (start?.column ?? 1) : 1);
	return file.locate((start?.line ?? 1) + before.length - 1, column);
}
