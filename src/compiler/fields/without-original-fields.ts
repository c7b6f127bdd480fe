import type { z } from 'zod';
import type { FileContext } from '../file-context.ts';
import type { YamlFields } from '../yaml/read-yaml.ts';

/** A translation's fields without those that only the original has; each of them is reported. */
export function withoutOriginalFields(
	yaml: YamlFields,
	original: z.ZodObject,
	translated: z.ZodObject,
	file: FileContext,
): YamlFields {
	const names = Object.keys(yaml.value).filter(
		(name) => Object.hasOwn(original.shape, name) && !Object.hasOwn(translated.shape, name),
	);
	for (const name of names) file.report('translation-field', { name }, yaml.locateName([name]));
	const kept = Object.entries(yaml.value).filter(([name]) => !names.includes(name));
	return { ...yaml, value: Object.fromEntries(kept) };
}
