import { offlineText } from '../i18n/offline.ts';
import type { ModuleId } from '../model/ids.ts';
import { returningMarkName } from '../storage/returning-mark.ts';
import { element, languageOfPage, onLanguage } from './elements.ts';
import { fileListPath } from './file-list.ts';
import type { KeptSets } from './kept-sets.ts';
import { base, bringIn, fetchFileList, registerWorker, remembered, sets } from './site.ts';

/** As old browsers and Safari have it: not at all. */
type Connection = { readonly connection?: { readonly saveData?: boolean } };

const id = moduleOf(location.pathname);
const openLock = `handover-open:${base.pathname}${id ?? ''}`;
if (sets !== undefined && id !== undefined) {
	registerWorker();
	void holdOpen();
	void takeUnlessBegun(id, sets);
	const [module, kept] = [id, sets];
	const work = () => void keepInBackground(module, kept);
	const whenIdle = () => {
		if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5_000 });
		else setTimeout(work, 1_000);
	};
	if (document.readyState === 'complete') whenIdle();
	else addEventListener('load', whenIdle, { once: true });
	addEventListener('online', work);
}

function moduleOf(pathname: string): string | undefined {
	return /^modules\/([a-z0-9-]+)\//.exec(pathname.slice(base.pathname.length))?.[1];
}

/** Keeps an opened module from then on, and offers a newer edition once all of it is here. */
async function keepInBackground(module: string, kept: KeptSets): Promise<void> {
	const taken = await kept.taken(module);
	const list = await fetchFileList(module);
	if (list === undefined) return;
	if (taken?.edition === list.edition) {
		// Another window may still show an earlier edition, and ask for more of it.
		if (await isOnlyWindow()) await kept.removeOthers(module, [list.edition]);
		return;
	}
	const { connection } = navigator as Connection;
	const mayBringIn = connection?.saveData !== true || (await kept.isBegun(list));
	if (!mayBringIn) return;
	try {
		await bringIn(list, {
			sets: kept,
			signal: new AbortController().signal,
			progress: () => undefined,
		});
	} catch (error) {
		// Nobody asked for it. It goes on the next time the module is opened, or the network is back.
		console.info(`Handover: ${fileListPath(module)} is not kept yet.`, error);
		return;
	}
	if (taken === undefined) await kept.take(list);
	else offer(() => kept.take(list));
}

/** A newer edition that is all here: who has begun is asked, who has not sees it at once. */
async function takeUnlessBegun(module: string, kept: KeptSets): Promise<void> {
	// The page lies in the site's own folder of modules, whose names are such ids.
	if (remembered(returningMarkName(module as ModuleId)) !== undefined) return;
	const taken = await kept.taken(module);
	const newest = (await kept.whole(module)).at(-1);
	if (taken === undefined || newest === undefined || newest.edition === taken.edition) return;
	await kept.take(newest);
	location.reload();
}

/** Held until the window closes or goes elsewhere. */
async function holdOpen(): Promise<void> {
	await navigator.locks.request(openLock, { mode: 'shared' }, () => new Promise(() => undefined));
}

async function isOnlyWindow(): Promise<boolean> {
	const { held = [] } = await navigator.locks.query();
	return held.filter(({ name }) => name === openLock).length <= 1;
}

function offer(take: () => Promise<void>): void {
	if (document.getElementById('new-version')) return;
	const sentence = element('p');
	const button = element('button', { type: 'button', class: 'handover-link-button' });
	const banner = element('div', { id: 'new-version', class: 'handover-banner', role: 'status' }, [
		sentence,
		button,
	]);
	const say = () => {
		const text = offlineText[languageOfPage()];
		sentence.textContent = `${text.ready} ${text.readyPlace}`;
		button.textContent = text.take;
	};
	say();
	onLanguage(say);
	button.addEventListener('click', () => {
		button.disabled = true;
		void take().then(() => {
			location.reload();
		});
	});
	document.body.prepend(banner);
}
