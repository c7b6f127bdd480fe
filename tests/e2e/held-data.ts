import type { Page } from '@playwright/test';

/** Something that an origin holds in a browser, with the fields of its rows where it has any. */
export interface Held {
	readonly where: 'IndexedDB' | 'localStorage' | 'sessionStorage' | 'Cache' | 'Cookie';
	readonly name: string;
	readonly fields: readonly string[];
}

/** All that the page's origin holds in this browser. */
export async function heldIn(page: Page): Promise<readonly Held[]> {
	const cookies = await page.context().cookies();
	const held = await page.evaluate(async () => {
		const found: { where: string; name: string; fields: string[] }[] = [];
		const note = (where: string, name: string, fields: string[] = []) => {
			found.push({ where, name, fields });
		};
		for (const name of Object.keys(localStorage)) note('localStorage', name);
		for (const name of Object.keys(sessionStorage)) note('sessionStorage', name);
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
				note(`IndexedDB`, `${name}/${store}`, [...new Set(rows.flatMap(Object.keys))]);
			}
			database.close();
		}
		return found;
	});
	// Written above in just these words.
	return [
		...(held as Held[]),
		...cookies.map(({ name }): Held => ({ where: 'Cookie', name, fields: [] })),
	];
}
