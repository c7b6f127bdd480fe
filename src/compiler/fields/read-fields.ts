import type { z } from 'zod';
import { findNearest } from '../diagnostics/nearest.ts';
import { quote } from '../diagnostics/wording.ts';
import type { FileContext } from '../file-context.ts';
import { isId, suggestId } from '../slug.ts';
import type { YamlFields } from '../yaml/read-yaml.ts';
import { readWanted } from './field.ts';

type Issue = z.core.$ZodIssue;
type UnknownNames = Extract<Issue, { code: 'unrecognized_keys' }>;

/** The fields as `schema` makes them, or `undefined` with every mistake reported. */
export function readFields<Schema extends z.ZodType>(
	schema: Schema,
	yaml: YamlFields,
	file: FileContext,
): z.infer<Schema> | undefined {
	const result = schema.safeParse(yaml.value);
	if (result.success) return result.data;

	const issues = result.error.issues.map(mostTelling);
	const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
	const misspelt = new Set<string>();
	for (const issue of unknown) reportUnknown(issue, misspelt, yaml, file);
	for (const issue of issues) {
		if (issue.code === 'unrecognized_keys' || misspelt.has(issue.path.join('\n'))) continue;
		reportValue(issue, yaml, file);
	}
	if (unknown.length < issues.length) return undefined;
	const known = schema.safeParse(withoutNames(yaml.value, unknown));
	return known.success ? known.data : undefined;
}

/** In a union, the problem inside the member that the value was meant as. */
function mostTelling(issue: Issue): Issue {
	if (issue.code !== 'invalid_union') return issue;
	const inside = issue.errors.find((errors) =>
		errors.some((one) => one.path.length > 0 || one.code === 'unrecognized_keys'),
	);
	const first = inside?.find((one) => one.code === 'unrecognized_keys') ?? inside?.[0];
	return first === undefined ? issue : { ...first, path: [...issue.path, ...first.path] };
}

function reportUnknown(
	{ keys, path, message }: UnknownNames,
	misspelt: Set<string>,
	yaml: YamlFields,
	file: FileContext,
): void {
	const known = message.split(' ');
	const given = valueAt(yaml.value, path);
	const absent = known.filter((name) => !(isRecord(given) && name in given));
	for (const name of keys) {
		const [, glued, rest = ''] = /^([\w-]+):(\S.*)$/u.exec(name) ?? [];
		const nearest = findNearest(glued ?? name, absent);
		if (nearest !== undefined) misspelt.add([...path, nearest].join('\n'));
		const at = yaml.locateName([...path, name]);
		const line = nearest !== undefined && glued !== undefined ? `${nearest}: ${rest}` : nearest;
		file.report('field-unknown', { name, known, nearest: line }, at);
	}
}

function reportValue(issue: Issue, yaml: YamlFields, file: FileContext): void {
	const name = nameOf(issue.path);
	const value = valueAt(yaml.value, issue.path);
	const at = yaml.locate(issue.path);
	if (issue.code === 'invalid_key') {
		const id = String(issue.path.at(-1));
		const suggestion = suggestId(id, 'a-short-id');
		file.report('field-id-invalid', { id, suggestion }, yaml.locateName(issue.path));
	} else if (value === undefined) {
		file.report('field-missing', { name, ...readWanted(issue.message) }, at);
	} else {
		const nearest = typeof value === 'string' ? suggest(value, issue, name) : undefined;
		const found = describe(value);
		file.report('field-wrong', { name, found, nearest, ...readWanted(issue.message) }, at);
	}
}

/** What the author's own words probably stand for. */
function suggest(value: string, issue: Issue, name: string): string | undefined {
	if (issue.code === 'invalid_value') return findNearest(value, issue.values.map(String));
	const isList = issue.code === 'invalid_type' && issue.expected === 'array';
	if (!isList && !(issue.code === 'custom' && issue.params?.['isId'] === true)) return undefined;
	const words = value
		.split(/[\s,;]+/u)
		.map((word) => word.replace(/\.md$/iu, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter((word) => word !== '');
	if (words.length === 0 || !words.every(isId))
		return isList ? undefined : suggestId(value.replace(/\.md$/iu, ''), '') || undefined;
	return isList ? `${name}: [${words.join(', ')}]` : words.join(', ');
}

/** `characters: sam: colour` is called `colour`; the third of `activities` is called `activities`. */
function nameOf(path: readonly PropertyKey[]): string {
	return String(path.findLast((part) => typeof part === 'string') ?? 'module.yaml');
}

function describe(value: unknown): string {
	if (value === null || value === '') return 'empty';
	if (Array.isArray(value)) return 'a list';
	return typeof value === 'string' ? quote(value) : 'a group of fields';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	let inner = value;
	for (const part of path) {
		if (Array.isArray(inner)) inner = inner[Number(part)];
		else if (isRecord(inner)) inner = inner[String(part)];
		else return undefined;
	}
	return inner;
}

function withoutNames(value: unknown, issues: readonly UnknownNames[]): unknown {
	const copy: unknown = structuredClone(value);
	for (const { path, keys } of issues) {
		const holder = valueAt(copy, path);
		if (isRecord(holder)) for (const key of keys) Reflect.deleteProperty(holder, key);
	}
	return copy;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
