import type { Heading } from 'mdast';
import type { Located } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { flattenNodes } from '../markdown/flatten.ts';
import { isId, slugOf, suggestId } from '../slug.ts';

export interface SectionHeading {
	readonly text: string;
	readonly id: Located<string>;
	/** True when written as `{#id}` rather than made from the text. */
	readonly explicit: boolean;
}

/** The text and id of a `##` heading, or `undefined` after saying why it has none. */
export function readHeading(heading: Heading, file: FileContext): SectionHeading | undefined {
	const whole = flattenNodes(heading.children).trim();
	const { text, id, mark } = splitId(whole);
	if (text === '') {
		file.report('heading-empty', {}, heading);
		return undefined;
	}
	const write = (suggestion: string) => `## ${text} {#${suggestion}}`;
	checkPlain(heading, text, file);
	const at = file.at(heading);
	switch (mark) {
		case 'none': {
			const slug = slugOf(text);
			const [misshapen, meant = ''] = /\s*[([{]#?([a-z0-9-]+)[)\]}]$/u.exec(text) ?? [];
			if (misshapen !== undefined && isMeantAsId(misshapen)) {
				const corrected = `## ${text.slice(0, -misshapen.length)} {#${meant}}`;
				file.report('id-misshapen', { found: misshapen.trim(), corrected }, at);
				return undefined;
			}
			if (isId(slug) && !/^-|-$/u.test(slug))
				return { text, id: { value: slug, at }, explicit: false };
			file.report(
				'id-impossible',
				{ heading: text, corrected: write(suggestId(text, 'a-short-id')) },
				at,
			);
			return undefined;
		}
		case 'unclosed': {
			const corrected = write(suggestId(id, suggestId(text, 'a-short-id')));
			file.report('id-unclosed', { found: whole, corrected }, at);
			return undefined;
		}
		case 'within':
			file.report('id-not-at-end', { id, corrected: write(id) }, at);
			return undefined;
		case 'at-end':
			if (isId(id)) return { text, id: { value: id, at }, explicit: true };
			file.report('id-invalid', { id, corrected: write(suggestId(id, 'a-short-id')) }, at);
			return undefined;
	}
}

/** `(#lunch)`, `[#lunch]` and `{lunch}`; a remark in round brackets without `#` is a part of the heading. */
function isMeantAsId(found: string): boolean {
	return found.includes('#') || found.includes('{');
}

function splitId(whole: string): {
	readonly text: string;
	readonly id: string;
	readonly mark: 'none' | 'unclosed' | 'within' | 'at-end';
} {
	const [found, id = '', close, after = ''] = /\{\s*#([^}]*)(\}?)(.*)$/su.exec(whole) ?? [];
	if (found === undefined) return { text: whole, id: '', mark: 'none' };
	const text = `${whole.slice(0, -found.length).trim()} ${after.trim()}`.trim();
	if (close === '') return { text, id, mark: 'unclosed' };
	return { text, id, mark: after.trim() === '' ? 'at-end' : 'within' };
}

function checkPlain(heading: Heading, text: string, file: FileContext): void {
	const isPlain =
		heading.children.every(({ type }) => !['link', 'image', 'html'].includes(type)) &&
		!/\{\{|\}\}/u.test(text);
	if (isPlain) return;
	const plain = text.replace(/\s*\{\{.*?\}\}/gu, '').trim();
	const [found = ''] = file.sourceOf(heading).split('\n');
	file.report('heading-not-plain', { found, corrected: `## ${plain}` }, heading);
}
