import { z } from 'zod';
import type { Activity } from '../../src/model/activity.ts';
import type { TrackingOptions } from '../../src/model/tracking.ts';
import type { ModuleName } from '../module-data.ts';

/** What a package of ours says of itself. */
export interface OwnPackage {
	readonly tracking: TrackingOptions;
	readonly activities: readonly Activity[];
}

/** Who made a package, and whether it can be played. */
export type PackageOrigin =
	| { readonly kind: 'foreign' }
	/** Ours, and not as it was exported: what is wrong, a sentence each. */
	| {
			readonly kind: 'damaged';
			readonly module?: ModuleName;
			readonly problems: readonly string[];
	  }
	| { readonly kind: 'own'; readonly module: ModuleName; readonly own: OwnPackage };

const trackingOptions = z.object({
	standard: z.enum(['scorm12', 'scorm2004-3', 'scorm2004-4']),
	status: z.object({
		onPass: z.enum(['passed', 'completed']),
		onFail: z.enum(['incomplete', 'failed']),
	}),
	responses: z.enum(['words', 'letters', 'none']),
	objectives: z.boolean(),
	scoreRange: z.boolean(),
	limits: z.object({
		suspendData: z.int().min(1).max(4_096),
		text: z.int().min(1),
	}),
}) satisfies z.ZodType<TrackingOptions>;

const dataBlock = z.object({
	tracking: z.unknown(),
	scripts: z.array(
		z.object({ language: z.string(), activities: z.array(z.object({ address: z.string() })) }),
	),
	outline: z.object({ id: z.string(), version: z.string(), language: z.string() }),
});

/** Reads what is played and how it is tracked out of a package. */
export function readOwnPackage(
	files: ReadonlyMap<string, Uint8Array>,
	launch: string,
): PackageOrigin {
	const page = textOf(files.get(launch));
	const block = /<script[^>]*\bid="handover"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1];
	if (block === undefined) return { kind: 'foreign' };
	const data = dataBlock.safeParse(readJson(block)).data;
	if (data === undefined) {
		return { kind: 'damaged', problems: [`${launch}: the data of the module cannot be read.`] };
	}
	const { id, version } = data.outline;
	const module = { id, version };
	const tracking = trackingOptions.safeParse(data.tracking);
	const folder = launch.slice(0, launch.lastIndexOf('/') + 1);
	const scripts = data.scripts.flatMap(({ language, activities }) =>
		activities.map(({ address }) => {
			const path = folder + address;
			const text = /^\s*export default ([\s\S]*?);?\s*$/.exec(textOf(files.get(path)))?.[1];
			return { language, path, activity: readJson(text ?? '') };
		}),
	);
	// It is played in the language of its page; learners may take it in any.
	const own = scripts.filter(({ language }) => language === data.outline.language);
	const problems = [
		...(tracking.error?.issues ?? []).map(
			({ path, message }) =>
				`${launch}: the tracking option ${path.join('.') || 'block'} is not one that the exporter writes. ${message}.`,
		),
		...(own.length === 0 ? [`${launch} names no activity.`] : []),
		...scripts.flatMap(({ path, activity }) =>
			activity === undefined
				? [
						`${path}, an activity of the module, ${files.has(path) ? 'cannot be read' : 'is missing'}.`,
					]
				: [],
		),
	];
	if (tracking.data === undefined || problems.length > 0) {
		return { kind: 'damaged', module, problems };
	}
	// The exporter writes them from the type that is read here.
	const activities = own.map(({ activity }) => activity) as readonly Activity[];
	return { kind: 'own', module, own: { tracking: tracking.data, activities } };
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
