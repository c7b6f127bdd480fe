import type { AuthoredManifest } from '../authored.ts';
import { findNearest } from '../diagnostics/nearest.ts';
import type { FileContext } from '../file-context.ts';
import { readYaml, type YamlFields } from '../yaml/read-yaml.ts';
import { manifestFields, translatedManifestFields } from './manifest-fields.ts';
import { readFields } from './read-fields.ts';
import { withoutOriginalFields } from './without-original-fields.ts';

/** `cy/module.yaml`: its texts, and beside them what `original` decides. */
export function readTranslatedManifest(
	file: FileContext,
	original: AuthoredManifest,
): AuthoredManifest | undefined {
	const written = readYaml(file.text, 0, file);
	if (written === undefined) return undefined;
	const yaml = withoutOriginalFields(written, manifestFields, translatedManifestFields, file);
	const read = readFields(translatedManifestFields, yaml, file);
	if (read === undefined) return undefined;

	const characters = new Map(original.characters.map(({ value }) => [value.id, value]));
	const sources = new Map(original.sources.map(({ value }) => [value.id, value]));
	reportUnknown('objectives', read.objectives, original.objectives.map(idOf), yaml, file);
	reportUnknown('characters', read.characters, characters.keys(), yaml, file);
	reportUnknown('sources', read.sources, sources.keys(), yaml, file);
	const subjects = original.relatesTo.map(({ value }) => value.id);
	reportUnknown('relates-to', read['relates-to'], subjects, yaml, file);
	reportUnknown('local', read.local, original.local.map(idOf), yaml, file);
	const known = new Set([...original.objectives, ...original.local].map(idOf));
	return {
		...original,
		file: file.locate(1, 1).file,
		title: read.title,
		summary: read.summary,
		objectives: Object.entries(read.objectives)
			.filter(([id]) => known.has(id))
			.map(([value, text]) => ({ value, text, at: yaml.locateName(['objectives', value]) })),
		sources: original.sources.map(({ value, at }) => {
			const { title, publisher, date, supports } = read.sources[value.id] ?? {};
			return {
				value: {
					...value,
					title: title ?? value.title,
					publisher: publisher ?? value.publisher,
					date: date ?? value.date,
					supports: supports ?? value.supports,
				},
				at,
			};
		}),
		relatesTo: original.relatesTo.map(({ value, at }) => ({
			value: { ...value, subject: read['relates-to'][value.id]?.subject ?? value.subject },
			at,
		})),
		characters: Object.entries(read.characters).flatMap(([id, { name, role }]) => {
			const character = characters.get(id);
			if (character === undefined) return [];
			const value = { ...character, name: name ?? character.name, role };
			return [{ value, at: yaml.locateName(['characters', id]) }];
		}),
		local: Object.entries(read.local)
			.filter(([id]) => known.has(id))
			.map(([value, insert]) => ({ value, ...insert, at: yaml.locateName(['local', value]) })),
		...(read.reviewed ? {} : { unreviewed: yaml.locateName(['reviewed']) }),
	};
}

function idOf({ value }: { readonly value: string }): string {
	return value;
}

function reportUnknown(
	list: string,
	written: Readonly<Record<string, unknown>>,
	known: Iterable<string>,
	yaml: YamlFields,
	file: FileContext,
): void {
	const ids = [...known];
	for (const id of Object.keys(written)) {
		if (ids.includes(id)) continue;
		const nearest = findNearest(id, ids);
		file.report('translation-id-unknown', { list, id, nearest }, yaml.locateName([list, id]));
	}
}
