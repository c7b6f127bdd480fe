import type { Language } from '../src/model/ids.ts';
import type { Handover, ModuleOutline } from '../src/model/module.ts';
import { genericTracking, type TrackingOptions } from '../src/model/tracking.ts';
import { collectFiles } from './collect-files.ts';
import { guideName, renderGuide } from './guide/render-guide.ts';
import { createManifest } from './manifest/create-manifest.ts';
import { manifestName } from './manifest/manifest.ts';
import {
	checkLocalTexts,
	withOwnWordsInScript,
	writeDocumentData,
	type LocalTexts,
} from './module-data.ts';
import { PackageError } from './package-error.ts';
import type { LmsProfile } from './profiles/profile.ts';
import { generic } from './profiles/profiles.ts';
import { asPackaged } from './site-parts.ts';

export interface PackageOptions {
	/** How it is reported; as any LMS takes it by default. */
	readonly tracking?: TrackingOptions;
	/** What the trust says in the module's local inserts. */
	readonly local?: LocalTexts;
	/** What handover codes carry: they are off in a package unless chosen. */
	readonly handover?: Handover;
	/** A site with the same module, for handover codes to lead to. */
	readonly site?: string;
	/** How long a pass holds in this organisation, in months; as the module says by default. */
	readonly validMonths?: number;
	/** Only where an L&D team asks for it. */
	readonly masteryScore?: number;
	/** Of the title that the LMS lists; the one the module was written in first by default. */
	readonly language?: Language;
}

export interface PackageParts {
	/** The built site, path by path. More than the module's files is no harm: what it does not reach stays out. */
	readonly site: ReadonlyMap<string, Uint8Array>;
	/** In the language it was written in first. */
	readonly module: ModuleOutline;
	/** In its other languages, for the manifest to name and describe it in. */
	readonly translations?: readonly ModuleOutline[];
	readonly options?: PackageOptions;
	/** Whom it is made for: the import guide in it speaks of that LMS first. */
	readonly profile?: LmsProfile;
}

/** The files of a package, its manifest among them, by their paths. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Make a package of a module's page and all that it reaches. Throws a `PackageError` with everything
 * that cannot be packaged: what is missing, asks another host, or has a name or type that an LMS would not serve.
 */
export async function createPackage({
	site,
	module,
	translations = [],
	options = {},
	profile = generic,
}: PackageParts): Promise<PackageFiles> {
	const launch = `modules/${module.id}/index.html`;
	const { local = {}, validMonths } = options;
	const { files, page, problems } = await collectFiles(asPackaged(site, launch), module);
	const all = [...checkLocalTexts(local, module), ...problems];
	if (page === undefined || all.length > 0) throw new PackageError(all);

	const packaged = new Map(files);
	const tracking = options.tracking ?? genericTracking;
	const handover = options.handover ?? 'off';
	const data = writeDocumentData(page.data, {
		tracking,
		local,
		validMonths,
		handover,
		...(options.site !== undefined && { site: addressOn(options.site, module) }),
	});
	const encoder = new TextEncoder();
	const html =
		withHandover(page.html.slice(0, page.start), handover) + data + page.html.slice(page.end);
	packaged.set(launch, encoder.encode(html));
	for (const path of page.outlineScripts) {
		const script = new TextDecoder().decode(packaged.get(path));
		const changed = withOwnWordsInScript(script, { local, validMonths });
		if (changed !== undefined) packaged.set(path, encoder.encode(changed));
	}
	const mastery = options.masteryScore !== undefined && { masteryScore: options.masteryScore };
	const guide = renderGuide({ module, profile, tracking, ...mastery });
	packaged.set(guideName, encoder.encode(guide));
	const manifest = createManifest(tracking.standard, {
		module,
		translations,
		language: options.language,
		launch,
		files: [...packaged.keys()],
		...mastery,
	});
	packaged.set(manifestName, encoder.encode(manifest));
	return packaged;
}

/** The root element says that and that it is a package, so that the first screen is right before any script runs. */
function withHandover(head: string, handover: Handover): string {
	return head.replace(/(<html\b[^>]*\bdata-handover=")[^"]*"/, `$1${handover}" data-packaged`);
}

function addressOn(site: string, { id }: ModuleOutline): string {
	return new URL(`modules/${id}/`, site.endsWith('/') ? site : `${site}/`).href;
}
