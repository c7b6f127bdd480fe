import { posix } from 'node:path';
import { z } from 'zod';
import type { Activity } from '../model/activity.ts';
import type { ModuleOutline } from '../model/module.ts';
import { lockShapeSchema } from '../compiler/changes/lock-shape-schema.ts';
import { unzipWithin } from './server/open-package.ts';

/** What a package of ours says of its module, and its manifest's text. */
export interface ReleasedPackage {
	readonly outline: ModuleOutline;
	/** In the language of the page; an activity whose script cannot be read is missing. */
	readonly contents: readonly Activity[];
	readonly manifest: string;
}

const number = z.number().int().min(1);

/** As much of an outline as comparing needs. */
const outlineSchema = z.looseObject({
	id: z.string(),
	version: z.string(),
	draft: z.boolean(),
	revision: number,
	lock: lockShapeSchema,
	activities: z.array(
		z.looseObject({
			number,
			key: z.string(),
			title: z.string(),
			assessment: z.looseObject({ needed: z.number(), attempts: z.number() }).optional(),
		}),
	),
});
const dataSchema = z.looseObject({
	outline: outlineSchema,
	scripts: z.array(z.looseObject({ activities: z.array(z.looseObject({ address: z.string() })) })),
});
const contentSchema = z.union([
	z.looseObject({ kind: z.literal(['page', 'assessment']), number }),
	z.looseObject({
		kind: z.literal('scenario'),
		number,
		scenes: z.array(
			z.union([
				z.looseObject({ kind: z.literal('ending') }),
				z.looseObject({
					kind: z.literal('decision'),
					number,
					choices: z.array(z.looseObject({ number, effects: z.array(z.unknown()) })),
				}),
			]),
		),
	}),
]);

/**
 * Reads a package whatever its standard is; `undefined` where it is none that Handover made. Throws a `ZipError`
 * where it is no zip.
 */
export function readReleasedPackage(zip: Uint8Array): ReleasedPackage | undefined {
	const files = unzipWithin(zip);
	const textOf = (path: string) => {
		const bytes = files.get(path);
		return bytes && new TextDecoder().decode(bytes);
	};
	for (const path of files.keys()) {
		if (!/^modules\/[^/]+\/index\.html$/.test(path)) continue;
		const block = /<script\b[^>]*\bid="handover"[^>]*>(.*?)<\/script>/s.exec(textOf(path) ?? '');
		const data = checked(dataSchema, readJson(block?.[1]));
		if (data === undefined) continue;
		const contents = (data.scripts[0]?.activities ?? []).flatMap(({ address }) => {
			const script = textOf(posix.join(posix.dirname(path), address));
			const json = /^\s*export\s+default\s+([\s\S]*?);?\s*$/.exec(script ?? '')?.[1];
			const content = checked(contentSchema, readJson(json));
			// Ours, and checked as far as it is looked into.
			return content === undefined ? [] : [content as unknown as Activity];
		});
		return {
			// Ours, and checked as far as it is looked into.
			outline: data.outline as unknown as ModuleOutline,
			contents,
			manifest: textOf('imsmanifest.xml') ?? '',
		};
	}
	return undefined;
}

/** The value as it is, fields in their order, where it is of the schema. */
function checked<Schema extends z.ZodType>(schema: Schema, value: unknown) {
	return schema.safeParse(value).success ? (value as z.infer<Schema>) : undefined;
}

function readJson(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? '') as unknown;
	} catch {
		return undefined;
	}
}
