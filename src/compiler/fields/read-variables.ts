import type { Variable } from '../../model/variables.ts';
import type { Located } from '../authored.ts';
import { suggestId } from '../slug.ts';
import type { FileContext } from '../file-context.ts';
import type { YamlFields } from '../yaml/read-yaml.ts';

type Declaration = boolean | { readonly from: number; readonly to: number; readonly start: number };

/** Words that conditions and choices give a meaning of their own. */
const reserved = new Set(
	'and or not if is true false yes no plus minus was best acceptable poor ending objective'.split(
		' ',
	),
);

/** The scenario's variables; `undefined` where one of them cannot be used. */
export function readVariables(
	declarations: Readonly<Record<string, Declaration>>,
	yaml: YamlFields,
	file: FileContext,
): readonly Located<Variable>[] | undefined {
	const read = Object.entries(declarations).map(([name, declaration]) => {
		const at = yaml.locateName(['variables', name]);
		const isTaken = reserved.has(name);
		if (!/^[a-z][a-z0-9_]*$/u.test(name) || isTaken) {
			const plain = suggestId(name, 'trust').replaceAll('-', '_');
			const suggestion = /^[a-z]/u.test(plain) && !reserved.has(plain) ? plain : `is_${plain}`;
			file.report('variable-name-invalid', { name, isTaken, suggestion }, at);
			return undefined;
		}
		if (typeof declaration === 'boolean') {
			return { value: { kind: 'flag' as const, name, start: declaration }, at };
		}
		const { from, to, start } = declaration;
		if (from >= to || start < from || start > to) {
			file.report('variable-bounds-wrong', { name, from, to, start }, at);
			return undefined;
		}
		return { value: { kind: 'number' as const, name, from, to, start }, at };
	});
	const variables = read.filter((variable) => variable !== undefined);
	return variables.length === read.length ? variables : undefined;
}
