import type { ModuleId } from '../model/ids.ts';
import { returningMarkName } from '../storage/returning-mark.ts';
import { languageOfPage } from './elements.ts';
import { keptList } from './keep-view.ts';
import type { KeptSets } from './kept-sets.ts';
import { runModuleRow } from './module-row.ts';
import { registerWorker, remembered, sets } from './site.ts';

const languageName = 'handover:language';

const other = document.querySelector<HTMLAnchorElement>('a[data-language]');
// The site opens at its English list; who chose Welsh, here or in a module, goes on to theirs.
if (languageOfPage() === 'en' && remembered(languageName) === 'cy' && other !== null) {
	location.replace(other.href);
}
other?.addEventListener('click', () => {
	try {
		localStorage.setItem(languageName, other.dataset['language'] ?? 'en');
	} catch {
		// The link leads there all the same.
	}
});

if (sets !== undefined) {
	registerWorker();
	runList(sets);
}

function runList(kept: KeptSets): void {
	const places = [...document.querySelectorAll<HTMLElement>('[data-module]')];
	const titles = new Map(
		places.map(({ dataset }) => [dataset['module'] ?? '', dataset['title'] ?? '']),
	);
	const changed = () => void showKept(kept, titles);
	for (const place of places) {
		const id = place.dataset['module'] ?? '';
		runModuleRow({
			place,
			id,
			title: titles.get(id) ?? id,
			sets: kept,
			// The page lists modules of this site, whose ids are such.
			isBegun: () => remembered(returningMarkName(id as ModuleId)) !== undefined,
			changed,
		});
	}
	changed();
}

async function showKept(kept: KeptSets, titles: ReadonlyMap<string, string>): Promise<void> {
	const section = document.getElementById('kept');
	if (section === null) return;
	const language = languageOfPage();
	const ids = [...new Set((await kept.names()).map(({ id }) => id))];
	const taken = await Promise.all(ids.map((id) => kept.taken(id)));
	const lists = taken.filter((list) => list !== undefined);
	section.replaceChildren(
		...keptList(lists, language, (list) => {
			return titles.get(list.id) ?? list.titles[language] ?? list.titles.en ?? list.id;
		}),
	);
	section.hidden = false;
}
