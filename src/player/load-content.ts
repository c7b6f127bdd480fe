import type { Activity } from '../model/activity.ts';
import type { ActivityNumber, Language } from '../model/ids.ts';
import type { ModuleOutline } from '../model/module.ts';
import type { DocumentData } from './document-data.ts';

/** Imports a script's default export. */
export type ImportScript = (address: string) => Promise<unknown>;

export interface ContentLoader {
	loadActivity(number: ActivityNumber, language: Language): Promise<Activity>;
	loadOutline(language: Language): Promise<ModuleOutline>;
	/** Fetches every activity in a language ahead of time; what cannot be had is left for when it is needed. */
	preload(language: Language): void;
}

/** Loads a module's content scripts, each but once; after a failure, once more when it is asked for again. */
export function createContentLoader(
	{ outline, scripts }: DocumentData,
	importScript: ImportScript,
): ContentLoader {
	const loaded = new Map<string, Promise<unknown>>();
	const failures = new Map<string, number>();

	function load(address: string | undefined): Promise<unknown> {
		if (address === undefined) return Promise.reject(new Error('The page names no such script.'));
		const known = loaded.get(address);
		if (known) return known;
		// A browser remembers that an address failed, but not with another fragment.
		const failed = failures.get(address) ?? 0;
		const loading = importScript(failed === 0 ? address : `${address}#${String(failed)}`);
		loaded.set(address, loading);
		loading.catch(() => {
			loaded.delete(address);
			failures.set(address, failed + 1);
		});
		return loading;
	}

	function scriptsOf(language: Language) {
		return scripts.find((other) => other.language === language);
	}

	// The build writes each script from the type that is read here.
	return {
		loadActivity(number, language) {
			const script = scriptsOf(language)?.activities.find((other) => other.number === number);
			return load(script?.address) as Promise<Activity>;
		},
		loadOutline(language) {
			return language === outline.language
				? Promise.resolve(outline)
				: (load(scriptsOf(language)?.outline) as Promise<ModuleOutline>);
		},
		preload(language) {
			for (const { address } of scriptsOf(language)?.activities ?? []) {
				load(address).catch(() => {});
			}
		},
	};
}
