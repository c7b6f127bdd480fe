import type { AuthoredManifest, Located } from '../authored.ts';
import type { FileContext } from '../file-context.ts';
import { checkPlainText } from '../markdown/inserts.ts';
import { readYaml, type YamlFields } from '../yaml/read-yaml.ts';
import { manifestFields } from './manifest-fields.ts';
import { readFields } from './read-fields.ts';

/** `module.yaml` of the module in `folder`. */
export function readManifest(file: FileContext, folder: string): AuthoredManifest | undefined {
	const yaml = readYaml(file.text, 0, file);
	if (yaml === undefined) return undefined;
	const read = readFields(manifestFields, yaml, file);
	if (read === undefined) return undefined;

	if (read.id !== folder) {
		file.report('module-id-differs', { id: read.id, folder }, yaml.locate(['id']));
	}
	for (const name of ['title', 'summary'] as const) {
		checkPlainText(read[name], `the ${name}`, yaml.locate([name]), file);
	}
	for (const [key, text] of Object.entries(read.objectives)) {
		checkPlainText(text, 'an objective', yaml.locate(['objectives', key]), file);
	}
	const activities = read.activities.map((activity, index) => {
		const given = typeof activity === 'string' ? { file: activity, required: true } : activity;
		const at = yaml.locate(['activities', index]);
		return { value: given.file, required: given.required, at };
	});
	const sources = read.sources.map(({ link, ...source }, index) => ({
		value: { ...source, ...(link === undefined ? {} : { link }) },
		at: yaml.locate(['sources', index]),
	}));
	reportRepeated('activities', activities, file);
	reportRepeated(
		'sources',
		sources.map(({ value, at }) => ({ value: value.id, at })),
		file,
	);
	reportRepeated('languages', locateAll('languages', read.languages, yaml), file);
	return {
		file: file.locate(1, 1).file,
		version: read.version,
		title: read.title,
		summary: read.summary,
		minutes: read.duration,
		languages: read.languages,
		handover: read.handover,
		objectives: Object.entries(read.objectives).map(([value, text]) => ({
			value,
			text,
			at: yaml.locateName(['objectives', value]),
		})),
		activities,
		sources,
		relatesTo: Object.entries(read['relates-to']).map(([id, { subject, level, framework }]) => ({
			value: { id, subject, ...(level && { level }), ...(framework && { framework }) },
			at: yaml.locateName(['relates-to', id]),
		})),
		validMonths: read['valid-for'],
		characters: Object.entries(read.characters).map(([id, character]) => ({
			value: { id, ...character },
			at: yaml.locateName(['characters', id]),
		})),
		local: Object.entries(read.local).map(([value, insert]) => ({
			value,
			...insert,
			at: yaml.locateName(['local', value]),
		})),
	};
}

/** The entries of a list field, each with its place. */
export function locateAll<Value extends string>(
	name: string,
	values: readonly Value[],
	yaml: YamlFields,
): Located<Value>[] {
	return values.map((value, index) => ({ value, at: yaml.locate([name, index]) }));
}

export function reportRepeated(
	list: string,
	entries: readonly Located<string>[],
	file: FileContext,
): void {
	const seen = new Set<string>();
	for (const { value, at } of entries) {
		if (seen.has(value)) file.report('field-repeated', { list, value }, at);
		seen.add(value);
	}
}
