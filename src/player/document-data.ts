import type { ActivityNumber, Language } from '../model/ids.ts';
import type { Handover, ModuleOutline } from '../model/module.ts';
import type { TrackingOptions } from '../model/tracking.ts';

/** The JSON block `#handover` of a module's page. Addresses are relative to the document. */
export interface DocumentData {
	/** In the language the page was rendered in. */
	readonly outline: ModuleOutline;
	readonly scripts: readonly LanguageScripts[];
	/** As it was chosen at export. */
	readonly tracking: TrackingOptions;
	/** As the author, or the export, chose. The root element says it too, in `data-handover`. */
	readonly handover: Handover;
	/** How long a device keeps the progress of somebody who does not come back, in hours. */
	readonly keepHours: number;
	/** In a package: the module's address on a site, where the export named one. */
	readonly site?: string;
	/** In a package, which is made to be opened by an LMS. */
	readonly packaged?: true;
	/** A small file beside the page, fetched past the cache to see whether the network is there. */
	readonly reachable: string;
}

export interface LanguageScripts {
	readonly language: Language;
	/** A script whose default export is a `ModuleOutline`; absent for the language of the page. */
	readonly outline?: string;
	/** Scripts whose default export is an `Activity`. */
	readonly activities: readonly { readonly number: ActivityNumber; readonly address: string }[];
}
