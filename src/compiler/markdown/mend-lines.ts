import type { AuthoredActivity } from '../authored.ts';
import { withText, type FileContext } from '../file-context.ts';

type Kind = AuthoredActivity['kind'];

/** What is written where `-` and a space should begin a line: another sign, a number, a letter, or too little. */
const wrongSign = /[•·●▪◦‣∙–—]|\(?(?:\d{1,3}|[a-z])[.)]|[-*+](?=\S)/iu.source;
const choice = /\[[^\]\n]+\]\s?\(\s*#[^)\n]*\)/u.source;
const box = /\[[ x]?\](?=\s|$)/iu.source;
const items: Readonly<Record<Exclude<Kind, 'page'>, readonly RegExp[]>> = {
	scenario: [
		new RegExp(`^(?<before> {0,3})(?<sign>${wrongSign})\\s*(?<rest>${choice}.*)$`, 'iu'),
		new RegExp(`^(?<before>)(?<sign>)(?<rest>${choice}(?:\\s*\`[^\`]*\`)*\\s*)$`, 'u'),
	],
	assessment: [
		new RegExp(`^(?<before> {0,3})(?<sign>${wrongSign})\\s*(?<rest>${box}.*)$`, 'iu'),
		new RegExp(`^(?<before>)(?<sign>)(?<rest>${box}\\s+\\S.*)$`, 'iu'),
	],
};
/** Unlike a dash or a number, these begin nothing but a list. */
const bullet = /^(?<before>[ >]*)(?<sign>[•●▪◦‣])\s*(?<rest>\S.*)$/u;
/** Above and below a block of code, which would swallow the rest of the file where it is not closed. */
const fence = /^\s*(?:`{3,}[^`]*|~{3,}.*)$/u;
const headings = {
	'heading-space': /^ *(?<signs>(?=[#＃]{2,6}[^#＃\s]|＃)[#＃]+)\s*(?<text>[^#＃\s].*)$/u,
	'heading-indented': /^[ \t]+(?<signs>##)\s+(?<text>\S.*)$/u,
} as const;

/**
 * The file with lines as they were meant that Markdown takes for text, each reported: so that one slip does not
 * make a scene lose its choices, or a story its scenes, and all that follows from it be reported too.
 */
export function mendLines(file: FileContext, kind: Kind): FileContext {
	const body = 1 + file.lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	const known = new Set<string>();
	let isInCode = false;
	const lines = file.lines.map((line, index) => {
		if (index < body) return line;
		if (fence.test(line)) {
			const args = { what: 'block of code', found: line.trim() } as const;
			const at = file.locate(index + 1, line.search(/\S/u) + 1);
			if (!isInCode) file.report('formatting-unsupported', args, at);
			isInCode = !isInCode;
			return '';
		}
		const heading = mendHeading(line, index, file);
		if (/^##?\s/u.test(heading ?? line)) known.clear();
		return heading ?? mendSign(line, index, { kind, known, file }) ?? line;
	});
	return withText(file, lines.join('\n'));
}

function mendHeading(line: string, index: number, file: FileContext): string | undefined {
	for (const code of ['heading-space', 'heading-indented'] as const) {
		const { signs, text } = headings[code].exec(line)?.groups ?? {};
		if (signs === undefined || text === undefined) continue;
		const corrected = `${'#'.repeat(signs.length)} ${text.trim()}`;
		const at = file.locate(index + 1, line.search(/\S/u) + 1);
		file.report(code, { found: line.trim(), corrected }, at);
		return corrected;
	}
	return undefined;
}

interface Around {
	readonly kind: Kind;
	/** The signs already reported under this heading. */
	readonly known: Set<string>;
	readonly file: FileContext;
}

function mendSign(line: string, index: number, { kind, known, file }: Around): string | undefined {
	const patterns = kind === 'page' ? [bullet] : [...items[kind], bullet];
	const groups = patterns.map((pattern) => pattern.exec(line)?.groups).find(Boolean);
	if (groups === undefined) return undefined;
	const { before = '', sign = '', rest = '' } = groups;
	const isNumbered = /\d/u.test(sign);
	const sort = isNumbered ? 'number' : sign.replace(/[a-z]/iu, 'a');
	if (!known.has(sort)) {
		known.add(sort);
		const args = { found: line.trim(), corrected: `${before.trimStart()}- ${rest.trim()}` };
		const at = file.locate(index + 1, before.length + 1);
		if (isNumbered && kind === 'scenario') file.report('choices-numbered', args, at);
		else file.report('list-sign', args, at);
	}
	return `${before}- ${rest}`;
}
