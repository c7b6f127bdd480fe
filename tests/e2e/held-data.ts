import type { Page } from '@playwright/test';

/** Something that an origin holds in a browser, with the fields of its rows where it has any. */
export interface Held {
	readonly where: 'IndexedDB' | 'localStorage' | 'sessionStorage' | 'Cache' | 'Cookie';
	readonly name: string;
	readonly fields: readonly string[];
	/** What stands in it; bytes as their letters. Of a cache, nothing. */
	readonly text: string;
}

/** All that the page's origin holds in this browser. */
export async function heldIn(page: Page): Promise<readonly Held[]> {
	const cookies = await page.context().cookies();
	const held = await page.evaluate(async () => {
		const found: { where: string; name: string; fields: string[]; text: string }[] = [];
		const note = (where: string, name: string, text = '', fields: string[] = []) => {
			found.push({ where, name, fields, text });
		};
		const decoder = new TextDecoder('latin1');
		const textOf = (rows: object[]) =>
			JSON.stringify(rows, (_, value: unknown) =>
				value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? decoder.decode(value) : value,
			);
		for (const [name, text] of Object.entries(localStorage)) {
			note('localStorage', name, String(text));
		}
		for (const [name, text] of Object.entries(sessionStorage)) {
			note('sessionStorage', name, String(text));
		}
		for (const name of await caches.keys()) note('Cache', name);
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => {
					resolve(opening.result);
				};
				opening.onerror = () => {
					reject(opening.error ?? new Error(name));
				};
			});
			for (const store of database.objectStoreNames) {
				const rows = await new Promise<object[]>((resolve) => {
					const reading = database.transaction(store).objectStore(store).getAll();
					reading.onsuccess = () => {
						resolve(reading.result as object[]);
					};
				});
				const fields = [...new Set(rows.flatMap(Object.keys))];
				note('IndexedDB', `${name}/${store}`, textOf(rows), fields);
			}
			database.close();
		}
		return found;
	});
	// Written above in just these words.
	return [
		...(held as Held[]),
		...cookies.map(({ name, value }): Held => ({ where: 'Cookie', name, fields: [], text: value })),
	];
}

/** The same as one text. */
export async function heldText(page: Page): Promise<string> {
	return (await heldIn(page)).map(({ name, text }) => `${name} ${text}`).join('\n');
}
