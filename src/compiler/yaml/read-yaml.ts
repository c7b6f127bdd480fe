import {
	isAlias,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
} from 'yaml';
import type { Location } from '../../model/diagnostic.ts';
import type { FileContext } from '../file-context.ts';
import { findShortenedValues } from './find-shortened-values.ts';
import { explainYamlError, quoteValue } from './explain-yaml-error.ts';
import { findUnclosed } from './find-unclosed.ts';

type Path = readonly PropertyKey[];

/** Fields with all values as the author typed them: texts, lists and maps. */
export interface YamlFields {
	readonly value: Readonly<Record<string, unknown>>;
	/** Where the value at a path stands; where it is missing, what should hold it. */
	readonly locate: (path: Path) => Location;
	/** Where the name of the last part of a path stands. */
	readonly locateName: (path: Path) => Location;
}

/** Read YAML that begins after `lineOffset` lines of the file. `undefined` where it is not fields at all. */
export function readYaml(
	text: string,
	lineOffset: number,
	file: FileContext,
): YamlFields | undefined {
	const counter = new LineCounter();
	const at = (offset: number): Location => {
		const { line, col } = counter.linePos(offset);
		return file.locate(Math.max(line, 1) + lineOffset, Math.max(col, 1));
	};
	const document = parse(text, counter);
	if (document === undefined) {
		reportSyntax('BAD_INDENT', at(0));
		return undefined;
	}

	const [repeated, broken] = [
		document.errors.filter(({ code }) => code === 'DUPLICATE_KEY'),
		document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY'),
	];
	for (const { pos } of repeated) {
		// After a field without a value the parser points at the end of its line.
		const [before = ''] = /^(?:\s|#.*)*/u.exec(text.slice(pos[0])) ?? [];
		const offset = pos[0] + before.length;
		const name = /^[^:\n]*/u.exec(text.slice(offset))?.[0] ?? '';
		file.report('yaml-duplicate-key', { name }, at(offset));
	}
	const commands = findCommands(document, text);
	for (const offset of commands) {
		const found = /^\S+/u.exec(text.slice(offset))?.[0] ?? '';
		file.report('yaml-unsupported', { found }, at(offset));
	}
	if (commands.length > 0) return undefined;
	// One mistake makes the parser stumble over what follows, so only the first is told.
	const [first] = broken;
	if (first !== undefined) {
		const unclosed = findUnclosed(first.message, text.slice(0, first.pos[1]));
		reportSyntax(unclosed?.sign ?? first.code, at(unclosed?.offset ?? first.pos[0]));
		return undefined;
	}
	for (const { lost, offset } of findShortenedValues(document, text)) {
		const where = at(offset);
		const corrected = quoteValue(file.lines[where.line - 1] ?? '');
		file.report('yaml-cut-short', { lost, corrected }, where);
	}

	const value: unknown = document.toJS();
	if (!isRecord(value)) {
		file.report('yaml-not-fields', {}, at(0));
		return undefined;
	}
	return {
		value,
		locate: (path) => at(findValue(document, path)),
		locateName: (path) => at(findName(document, path) ?? findValue(document, path)),
	};

	function reportSyntax(code: string, where: Location): void {
		// Where the parser only stumbles at the end, the last line with something in it is what an author can mend.
		const written = file.lines.slice(0, where.line).findLastIndex((line) => line.trim() !== '');
		const place = written === where.line - 1 ? where : file.locate(Math.max(1, written + 1), 1);
		const line = file.lines[place.line - 1] ?? '';
		const next = file.lines[place.line] ?? '';
		file.report('yaml-syntax', { line, ...explainYamlError(code, line, next) }, place);
	}
}

function parse(text: string, counter: LineCounter): Document.Parsed | undefined {
	try {
		return parseDocument(text, {
			// All scalars stay texts, so that `version: 1.10` and `title: No` are what they look like.
			schema: 'failsafe',
			lineCounter: counter,
			prettyErrors: false,
		});
	} catch {
		// Brackets nested thousands deep exhaust the parser's stack.
		return undefined;
	}
}

/** Anchors, aliases and tags, by where their sign stands. */
function findCommands(document: Document.Parsed, text: string): number[] {
	const found: number[] = [];
	visit(document, {
		Node: (_, node) => {
			const sign = isAlias(node) ? '*' : node.anchor ? '&' : node.tag?.startsWith('!') ? '!' : '';
			if (sign !== '') found.push(Math.max(0, text.lastIndexOf(sign, node.range?.[0] ?? 0)));
		},
	});
	return found;
}

function findValue(document: Document.Parsed, path: Path): number {
	for (let length = path.length; length > 0; length -= 1) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
		const name = findName(document, path.slice(0, length));
		if (name !== undefined) return name;
	}
	return 0;
}

function findName(document: Document.Parsed, path: Path): number | undefined {
	const holder = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(holder)) return undefined;
	const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
	return isPair(pair) && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
