import { templates } from '../diagnostics/catalogue.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import { withText, type FileContext } from '../file-context.ts';
import type { Acceptance } from './acceptance.ts';

const comment = /^\s*<!--\s*(?<said>.*?)\s*-->\s*$/u;
const remark = /^\s*#\s*(?<said>.*?)\s*$/u;
/** `scene-long: why`, or `media-unused media/spare.svg: why`. */
const shape =
	/^accept:\s*(?<code>[a-z][a-z-]*)(?:\s+(?<path>[^\s:]+))?(?:\s*:(?:\s+(?<reason>.*))?)?$/u;
const meant = /^accept(?:ed|s|ance)?(?=\s*[:=]|\s+[a-z]+-[a-z-]+\b)/iu;

/**
 * The file without its acceptances, which are collected: remarks among fields, comments on lines of their own
 * elsewhere. Lines keep their numbers.
 */
export function readAcceptances(file: FileContext, acceptances: Acceptance[]): FileContext {
	const lastField = lastLineOfFields(file);
	const lines = file.lines.map((line, index) => {
		const isField = index <= lastField;
		const said = (isField ? remark : comment).exec(line)?.groups?.['said'];
		if (said === undefined) {
			return withoutMisplaced(line, index, isField, file);
		}
		if (!meant.test(said)) return line;
		if (index === 0 && !isField) {
			const corrected = `# ${shape.test(said) ? said : correct(said)}`;
			file.report('acceptance-misplaced', { corrected }, file.locate(1, 1));
			return '';
		}
		const acceptance = readAcceptance(said, index, isField, file);
		if (acceptance !== undefined) acceptances.push(acceptance);
		return '';
	});
	return withText(file, lines.join('\n'));
}

/** All of `module.yaml`; of another file, what stands between its first two lines `---`. */
function lastLineOfFields({ path, lines }: FileContext): number {
	if (path.endsWith('.yaml')) return lines.length - 1;
	if (lines[0]?.trimEnd() !== '---') return -1;
	return lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
}

function readAcceptance(
	said: string,
	index: number,
	isField: boolean,
	file: FileContext,
): Acceptance | undefined {
	const at = file.locate(index + 1, 1);
	const write = (text: string) => (isField ? `# ${text}` : `<!-- ${text} -->`);
	const { code, path, reason = '' } = shape.exec(said)?.groups ?? {};
	if (code === undefined) {
		file.report('acceptance-malformed', { found: said, corrected: write(correct(said)) }, at);
		return undefined;
	}
	const severity = Object.entries(templates).find(([name]) => name === code)?.[1].severity;
	if (severity === undefined) {
		file.report('acceptance-unknown', { code, nearest: findNearest(code, warningCodes()) }, at);
		return undefined;
	}
	if (severity === 'error') {
		file.report('acceptance-of-error', { code }, at);
		return undefined;
	}
	if (!/\p{L}/u.test(reason)) {
		const corrected = write(`accept: ${[code, path].filter(Boolean).join(' ')}: why it may stay`);
		file.report('acceptance-without-reason', { code, corrected }, at);
		return undefined;
	}
	if (path !== undefined) {
		const other = at.file.slice(0, -file.path.length) + path;
		return { code, reason, at, lines: [1], file: other };
	}
	const below = lineBelow(index, isField, file);
	return { code, reason, at, lines: isField ? [1, below] : [below], file: at.file };
}

/** The line below that is neither empty nor an acceptance itself. */
function lineBelow(index: number, isField: boolean, { lines }: FileContext): number {
	const isPassedOver = (line: string) => {
		const said = (isField ? remark : comment).exec(line)?.groups?.['said'];
		return line.trim() === '' || (said !== undefined && meant.test(said));
	};
	return 1 + lines.findIndex((line, below) => below > index && !isPassedOver(line));
}

/** The line without an acceptance that shares it with something else, or is not closed on it; that is reported. */
function withoutMisplaced(
	line: string,
	index: number,
	isField: boolean,
	file: FileContext,
): string {
	const pattern = isField ? /(?<=\s)#\s*(?<said>[^"']*)$/u : /<!--\s*(?<said>[^>]*?)\s*(?:-->|$)/u;
	const { 0: found, groups } = pattern.exec(line) ?? {};
	const said = groups?.['said']?.trim();
	if (found === undefined || said === undefined || !meant.test(said)) return line;
	const text = shape.test(said) ? said : correct(said);
	const corrected = isField ? `# ${text}` : `<!-- ${text} -->`;
	const at = file.locate(index + 1, line.indexOf(found) + 1);
	file.report('acceptance-malformed', { found, corrected }, at);
	return line.replace(found, '').trimEnd();
}

/** What is said as it was probably meant: `accept: code: reason`. */
function correct(said: string): string {
	const [first = '', ...others] = said
		.replace(meant, '')
		.split(/[\s:=,;–—]+/u)
		.filter(Boolean);
	const code = findNearest(first, warningCodes());
	const reason = (code === undefined ? [first, ...others] : others).join(' ');
	return `accept: ${code ?? 'scene-long'}: ${reason === '' ? 'why it may stay' : reason}`;
}

function warningCodes(): readonly string[] {
	return Object.entries(templates).flatMap(([code, { severity }]) =>
		severity === 'warning' && !code.startsWith('acceptance-') ? [code] : [],
	);
}
