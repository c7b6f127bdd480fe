import { z } from 'zod';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import type { Handover, ModuleOutline } from '../src/model/module.ts';
import type { TrackingOptions } from '../src/model/tracking.ts';
import { createProblem } from './package-error.ts';

const outline = z.looseObject({
	id: z.string(),
	version: z.string(),
	language: z.string(),
	local: z.record(z.string(), z.string()),
});

const documentData = z.looseObject({
	outline,
	reachable: z.string(),
	scripts: z.array(
		z.looseObject({
			language: z.string(),
			outline: z.string().optional(),
			activities: z.array(z.looseObject({ address: z.string() })),
		}),
	),
});

/** The JSON block of a module's page, as far as the exporter reads it. */
export type PackagedData = z.infer<typeof documentData>;

/** What tells a module and its version. */
export type ModuleName = Pick<PackagedData['outline'], 'id' | 'version'>;

/** Texts for local inserts, by id for every language (`policy`) or for one (`policy.cy`). */
export type LocalTexts = Readonly<Record<string, string>>;

/** What an organisation says in the module in its own way. */
export interface OwnWords {
	readonly local: LocalTexts;
	/** How long a pass holds there; absent: as the module says. */
	readonly validMonths?: number | undefined;
}

export function readDocumentData(text: string): PackagedData | undefined {
	return readJson(text, documentData);
}

/** The page's JSON block as this package needs it, safe inside a script element. */
export function writeDocumentData(
	data: PackagedData,
	options: OwnWords & {
		readonly tracking: TrackingOptions;
		readonly handover: Handover;
		readonly site?: string;
	},
): string {
	const written = {
		...data,
		outline: withOwnWords(data.outline, options),
		tracking: options.tracking,
		handover: options.handover,
		...(options.site !== undefined && { site: options.site }),
		// A package is kept by what is known of LMSs, not as the owner of some site wants it.
		keepHours: 14 * 24,
		packaged: true,
	};
	return JSON.stringify(written).replaceAll('<', '\\u003c');
}

/** An outline's script with the organisation's words in it; `undefined` where the script is none. */
export function withOwnWordsInScript(script: string, words: OwnWords): string | undefined {
	const value = readExport(script, outline);
	return value && `export default ${JSON.stringify(withOwnWords(value, words))};\n`;
}

function withOwnWords<Outline extends z.infer<typeof outline>>(
	value: Outline,
	{ local, validMonths }: OwnWords,
): Outline {
	const texts: Record<string, string> = {};
	for (const [id, standing] of Object.entries(value.local)) {
		texts[id] = local[`${id}.${value.language}`] ?? local[id] ?? standing;
	}
	return { ...value, local: texts, ...(validMonths !== undefined && { validMonths }) };
}

const image = z.object({ kind: z.literal('image'), src: z.string() });

/** Files that an activity's script shows: `src` of images, relative to the page. */
export function mediaInScript(script: string): readonly string[] {
	const media: string[] = [];
	const value = readExport(script, z.unknown());
	JSON.stringify(value, (_, part: unknown): unknown => {
		if (isImage(part)) media.push(part.src);
		return part;
	});
	return media;
}

function isImage(part: unknown): part is { readonly src: string } {
	return image.safeParse(part).success;
}

/** What stands in the way of the local texts: ids that the module does not have. */
export function checkLocalTexts(local: LocalTexts, module: ModuleOutline): readonly Diagnostic[] {
	const known = Object.keys(module.local);
	const allowed = new Set(
		known.flatMap((id) => [id, ...module.languages.map((language) => `${id}.${language}`)]),
	);
	return Object.keys(local)
		.filter((id) => !allowed.has(id))
		.map((id) =>
			createProblem(
				{
					code: 'package-local-unknown',
					title: 'A local text has no place in the module.',
					message: `A text was given for “${id}”, but the module has no such local insert.`,
					hint:
						known.length === 0
							? 'This module has no local inserts: leave the text out.'
							: `The module’s local inserts are: ${known.join(', ')}. Add .cy for a text in Welsh only.`,
				},
				{ file: `modules/${module.id}/module.yaml` },
			),
		);
}

function readExport<Schema extends z.ZodType>(
	script: string,
	schema: Schema,
): z.infer<Schema> | undefined {
	const json = /^\s*export\s+default\s+([\s\S]*?);?\s*$/.exec(script)?.[1];
	return json === undefined ? undefined : readJson(json, schema);
}

function readJson<Schema extends z.ZodType>(
	json: string,
	schema: Schema,
): z.infer<Schema> | undefined {
	try {
		const value: unknown = JSON.parse(json);
		return schema.safeParse(value).data;
	} catch {
		return undefined;
	}
}
