import type { AuthoredActivity } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { readYaml, type YamlFields } from '../yaml/read-yaml.ts';
import { kinds, pageFields } from './activity-fields.ts';
import { readFields } from './read-fields.ts';

/** The fields at the top of a Markdown file, or `undefined` where it does not even say its kind. */
export function readFrontMatter(
	file: FileContext,
): { readonly kind: AuthoredActivity['kind']; readonly yaml: YamlFields } | undefined {
	const first = file.lines[0] ?? '';
	if (first.trimEnd() !== '---') {
		file.report('front-matter-missing', { first: first.trim() }, file.locate(1, 1));
		return undefined;
	}
	const end = file.lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	if (end === -1) {
		file.report('front-matter-unclosed', {}, file.locate(1, 1));
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

/** The other fields cannot be judged without a kind, save one that may be its misspelling. */
function onlyMisspelt({ value }: YamlFields): YamlFields['value'] {
	return Object.fromEntries(
		Object.entries(value).filter(([name]) => /^k.?i?.?n.?d.?$/iu.test(name)),
	);
}
