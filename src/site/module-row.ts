import { offlineText } from '../i18n/offline.ts';
import { element, languageOfPage } from './elements.ts';
import type { FileList } from './file-list.ts';
import { KeepError } from './keep-module.ts';
import { keepView, type KeepState } from './keep-view.ts';
import type { KeptSets } from './kept-sets.ts';
import { bringIn, fetchFileList } from './site.ts';

interface RowParts {
	readonly place: HTMLElement;
	readonly id: string;
	readonly title: string;
	readonly sets: KeptSets;
	/** Whether this browser holds progress in the module. */
	readonly isBegun: () => boolean;
	/** Called when what is kept has changed. */
	readonly changed: () => void;
}

/** One module of the list: shows how it stands, goes on with a broken download, and does what its buttons say. */
export function runModuleRow({ place, id, title, sets, isBegun, changed }: RowParts): void {
	const language = languageOfPage();
	const text = offlineText[language];
	const view = element('div');
	const said = element('p', { class: 'handover-keep__said', role: 'status' });
	let download: AbortController | undefined;

	place.replaceChildren(view, said);
	void look();
	addEventListener('online', () => {
		if (download === undefined) void look();
	});

	/** What is kept is compared with what the server has. */
	async function look(): Promise<void> {
		const [list, taken] = await Promise.all([fetchFileList(id), sets.taken(id)]);
		if (taken === undefined) {
			show({ kind: 'absent', list });
			if (list !== undefined && (await sets.isBegun(list))) await keep(list);
			return;
		}
		show({ kind: 'kept', list: taken });
		if (list !== undefined && list.edition !== taken.edition) await renew(taken, list);
	}

	async function keep(list: FileList): Promise<void> {
		if (download !== undefined) return;
		download = new AbortController();
		const { signal } = download;
		said.textContent = '';
		show({ kind: 'keeping', list, bytes: 0 });
		try {
			await bringIn(list, {
				sets,
				signal,
				progress: (bytes) => {
					if (!signal.aborted) show({ kind: 'keeping', list, bytes });
				},
			});
			await sets.take(list);
			await sets.removeOthers(id, [list.edition]);
			show({ kind: 'kept', list });
		} catch (error) {
			if (signal.aborted) {
				await sets.remove(list);
				show({ kind: 'absent', list });
				said.textContent = text.cancelled;
			} else {
				show({ kind: 'failed', list, problem: problemOf(error) });
			}
		} finally {
			download = undefined;
			changed();
		}
	}

	/** Beside what is kept; taken at once only where nobody is in the middle of it. */
	async function renew(taken: FileList, list: FileList): Promise<void> {
		const signal = new AbortController().signal;
		try {
			await bringIn(list, { sets, signal, progress: () => undefined });
		} catch (error) {
			console.info('Handover: the new version is not here yet.', error);
			return;
		}
		if (isBegun()) show({ kind: 'kept', list: taken, newer: list });
		else await take(list);
	}

	async function take(list: FileList): Promise<void> {
		await sets.take(list);
		show({ kind: 'kept', list });
		changed();
	}

	async function remove(): Promise<void> {
		await sets.removeModule(id);
		show({ kind: 'absent', list: await fetchFileList(id) });
		said.textContent = text.removed;
		changed();
	}

	function show(state: KeepState): void {
		const hadFocus = view.contains(document.activeElement);
		view.replaceChildren(
			...keepView(
				state,
				{ language, title },
				{
					keep: (list) => void keep(list),
					cancel: () => download?.abort(),
					remove: () => void remove(),
					take: (list) => void take(list),
				},
			),
		);
		place.hidden = view.childElementCount === 0;
		if (hadFocus) view.querySelector('button')?.focus();
	}
}

function problemOf(error: unknown): KeepError['problem'] | 'unknown' {
	if (error instanceof KeepError) return error.problem;
	console.error(error);
	return 'unknown';
}
