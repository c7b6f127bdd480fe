import { createHash } from 'node:crypto';
import type { Activity } from '../model/activity.ts';
import type { Language } from '../model/ids.ts';
import type { CompiledModule, ModuleOutline } from '../model/module.ts';
import { genericTracking } from '../model/tracking.ts';
import type { DocumentData, LanguageScripts } from '../player/document-data.ts';

/** A module in each of its languages, the language of its page first. */
export type ModuleTexts = ReadonlyMap<Language, CompiledModule>;

/** A script of a module's `content` folder; the name changes with the text. */
export interface ContentScript {
	/** Without `.js`. */
	readonly name: string;
	readonly text: string;
}

const TWO_WEEKS = 14 * 24;

/** Small and never changing: fetched past the cache, it shows whether the network is there. */
const reachable: ContentScript = { name: 'reachable', text: 'export default true;\n' };

/** The module in the language its page is written in. */
export function pageText(texts: ModuleTexts): CompiledModule {
	const [first] = texts.values();
	if (first === undefined) throw new Error('A module has at least one language.');
	return first;
}

/** Every script of a module: each activity in each language, the outline in each but the page's own. */
export function contentScripts(texts: ModuleTexts): readonly ContentScript[] {
	const { language: own } = pageText(texts).outline;
	const ofLanguages = [...texts.values()].flatMap(({ outline, activities }) => [
		...(outline.language === own ? [] : [outlineScript(outline)]),
		...activities.map((activity) => activityScript(outline, activity)),
	]);
	return [...ofLanguages, reachable];
}

/** What the page tells the player, with addresses relative to the page. */
export function documentData(texts: ModuleTexts): DocumentData {
	const { outline } = pageText(texts);
	return {
		outline,
		scripts: [...texts.values()].map((text) => languageScripts(text, outline)),
		handover: outline.handover,
		keepHours: keepHours(),
		tracking: genericTracking,
		reachable: address(reachable),
	};
}

/** As the site's owner set it for this build; two weeks otherwise. */
function keepHours(): number {
	return Number(process.env['HANDOVER_KEEP_HOURS'] ?? TWO_WEEKS);
}

function languageScripts(
	{ outline, activities }: CompiledModule,
	own: ModuleOutline,
): LanguageScripts {
	return {
		language: outline.language,
		...(outline.language !== own.language && { outline: address(outlineScript(outline)) }),
		activities: activities.map((activity) => ({
			number: activity.number,
			address: address(activityScript(outline, activity)),
		})),
	};
}

function address({ name }: ContentScript): string {
	return `content/${name}.js`;
}

function outlineScript(outline: ModuleOutline): ContentScript {
	return script(`outline.${outline.language}`, outline);
}

function activityScript(outline: ModuleOutline, activity: Activity): ContentScript {
	const key = outline.activities.find(({ number }) => number === activity.number)?.key;
	return script(`${key ?? String(activity.number)}.${outline.language}`, activity);
}

function script(key: string, value: unknown): ContentScript {
	const text = `export default ${JSON.stringify(value)};\n`;
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
	return { name: `${key}.${hash}`, text };
}
