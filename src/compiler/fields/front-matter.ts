import type { AuthoredActivity } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { readYaml, type YamlFields } from '../yaml/read-yaml.ts';
import { kinds, pageFields } from './activity-fields.ts';
import { readFields } from './read-fields.ts';

/** The fields at the top of a Markdown file, or `undefined` where it does not even say its kind. */
export function readFrontMatter(
	file: FileContext,
): { readonly kind: AuthoredActivity['kind']; readonly yaml: YamlFields } | undefined {
	const isLine = (line: string) => line.trimEnd() === '---';
	const [first = ''] = file.lines;
	if (!isLine(first)) {
		file.report('front-matter-missing', describeStart(file.lines), file.locate(1, 1));
		return undefined;
	}
	const end = file.lines.findIndex((line, index) => index > 0 && isLine(line));
	if (end === -1) {
		reportUnclosed(file);
		return undefined;
	}
	const yaml = readYaml(file.lines.slice(1, end).join('\n'), 1, file);
	if (yaml === undefined) return undefined;
	const kind = kinds.find((one) => one === yaml.value['kind']);
	if (kind !== undefined) return { kind, yaml };
	const { kind: given } = yaml.value;
	const known = given === undefined ? onlyMisspelt(yaml) : { kind: given };
	readFields(pageFields.pick({ kind: true }), { ...yaml, value: known }, file);
	return undefined;
}

/** What is wrong with how the file begins: fields without a line above them, or nothing of the kind. */
function describeStart(lines: readonly string[]) {
	const [first = ''] = lines;
	const begun = lines.find((line) => line.trim() !== '') ?? '';
	return {
		first: first.trim(),
		isLater: first.trim() === '' && begun.trimEnd() === '---',
		isLike: /^[-–—_=\s]+$/u.test(first) && first.trim() !== '',
		isField: /^[a-z]+\s*:/iu.test(begun),
	};
}

/** At what was meant as the closing line; otherwise at the last line that looks like a field. */
function reportUnclosed(file: FileContext): void {
	const like = file.lines.findIndex(
		(line, index) => index > 0 && /^\s*(?:[-–—_=]{2,}|—|\.{3})\s*$/u.test(line),
	);
	if (like > 0) {
		const found = file.lines[like]?.trim();
		file.report('front-matter-unclosed', { found, last: undefined }, file.locate(like + 1, 1));
		return;
	}
	const after = file.lines.findIndex(
		(line, index) => index > 0 && !/^(?:\s+\S|[\w-]+\s*:|- )/u.test(line),
	);
	const last = Math.max(0, (after === -1 ? file.lines.length : after) - 1);
	const args = { found: undefined, last: file.lines[last]?.trim() };
	file.report('front-matter-unclosed', args, file.locate(last + 1, 1));
}

/** The other fields cannot be judged without a kind, save one that may be its misspelling. */
function onlyMisspelt({ value }: YamlFields): YamlFields['value'] {
	return Object.fromEntries(
		Object.entries(value).filter(([name]) => /^k.?i?.?n.?d.?$/iu.test(name)),
	);
}
