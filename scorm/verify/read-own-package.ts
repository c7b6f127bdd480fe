import { z } from 'zod';
import type { Activity } from '../../src/model/activity.ts';
import type { TrackingOptions } from '../../src/model/tracking.ts';

/** What a package of ours says of itself. */
export interface OwnPackage {
	readonly tracking: TrackingOptions;
	readonly activities: readonly Activity[];
}

const dataBlock = z.object({
	tracking: z.looseObject({ standard: z.enum(['scorm12', 'scorm2004-3', 'scorm2004-4']) }),
	scripts: z.array(
		z.object({ language: z.string(), activities: z.array(z.object({ address: z.string() })) }),
	),
	outline: z.looseObject({ language: z.string() }),
});

/** Reads what is played and how it is tracked out of a package; `undefined` where it is none of ours. */
export function readOwnPackage(
	files: ReadonlyMap<string, Uint8Array>,
	launch: string,
): OwnPackage | undefined {
	const page = textOf(files.get(launch));
	const block = /<script[^>]*\bid="handover"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1];
	const data = dataBlock.safeParse(readJson(block ?? '')).data;
	if (data === undefined) return undefined;
	const folder = launch.slice(0, launch.lastIndexOf('/') + 1);
	const scripts = data.scripts.find(({ language }) => language === data.outline.language);
	const activities = (scripts?.activities ?? []).map(({ address }) =>
		readJson(
			/^\s*export default ([\s\S]*?);?\s*$/.exec(textOf(files.get(folder + address)))?.[1] ?? '',
		),
	);
	if (activities.length === 0 || activities.includes(undefined)) return undefined;
	// The exporter writes both from the types that are read here.
	return {
		tracking: data.tracking as unknown as TrackingOptions,
		activities: activities as readonly Activity[],
	};
}

function textOf(bytes: Uint8Array | undefined): string {
	return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
