import { keepModule, type KeepParts } from './keep-module.ts';
import { fileListPath, readFileList, type FileList } from './file-list.ts';
import { KeptSets } from './kept-sets.ts';

/** Where the site begins: its scripts lie one folder below. */
export const base = new URL('..', import.meta.url);

/** Nothing in browsers and windows that keep nothing: without HTTPS, or private ones. */
export const sets =
	'serviceWorker' in navigator && 'caches' in window
		? new KeptSets(window.caches, base)
		: undefined;

export function registerWorker(): void {
	void navigator.serviceWorker
		.register(new URL('service-worker.js', base), { updateViaCache: 'none' })
		// Without it the site works as any other.
		.catch((error: unknown) => {
			console.warn('Handover: no service worker.', error);
		});
}

/** What the server has now; nothing where it cannot be reached. */
export async function fetchFileList(id: string): Promise<FileList | undefined> {
	try {
		const response = await fetch(new URL(fileListPath(id), base), { cache: 'no-store' });
		return response.ok ? readFileList(await response.json()) : undefined;
	} catch {
		return undefined;
	}
}

/** Brings the module in; a second window that is at it already is waited for. */
export async function bringIn(
	list: FileList,
	parts: Pick<KeepParts, 'sets' | 'signal' | 'progress'>,
): Promise<void> {
	const keep = () =>
		keepModule(list, {
			...parts,
			fetch: (address, options) => fetch(address, options),
			sha256,
		});
	await navigator.locks.request(
		`handover-keep:${base.pathname}${list.id}`,
		{ signal: parts.signal },
		keep,
	);
}

export function remembered(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
