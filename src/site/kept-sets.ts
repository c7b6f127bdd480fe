import { fileListPath, readFileList, type FileList } from './file-list.ts';

/** What of a `Cache` is needed. */
export interface FileCache {
	match(address: string): Promise<Response | undefined>;
	put(address: string, response: Response): Promise<void>;
	delete(address: string): Promise<boolean>;
}

/** What of the browser's Cache Storage is needed. */
export interface Caches {
	open(name: string): Promise<FileCache>;
	keys(): Promise<readonly string[]>;
	delete(name: string): Promise<boolean>;
}

interface SetName {
	readonly id: string;
	readonly edition: string;
}

/**
 * The modules kept in this browser. A kept set is one edition of a module in a cache of its own; its file list is put
 * last, so a set with a list is whole and one without is a broken download. Of a module's whole sets one is *taken*:
 * the one its page is shown from.
 */
export class KeptSets {
	readonly #caches: Caches;
	/** The site's root: one origin may hold several sites. */
	readonly #base: URL;

	constructor(caches: Caches, base: URL) {
		this.#caches = caches;
		this.#base = base;
	}

	address(path: string): string {
		return new URL(path, this.#base).href;
	}

	open({ id, edition }: SetName): Promise<FileCache> {
		return this.#caches.open(`${this.#prefix}${id}:${edition}`);
	}

	/** Without a file in it, a set has no name yet. */
	async names(): Promise<readonly SetName[]> {
		const names = await this.#caches.keys();
		return names
			.filter((name) => name.startsWith(this.#prefix))
			.map((name) => {
				const [id = '', edition = ''] = name.slice(this.#prefix.length).split(':');
				return { id, edition };
			});
	}

	/** The whole sets of the module, or of all. */
	async whole(id?: string): Promise<readonly FileList[]> {
		const names = (await this.names()).filter((name) => id === undefined || name.id === id);
		const lists = await Promise.all(names.map((name) => this.#listIn(name)));
		return lists.filter((list) => list !== undefined);
	}

	async isBegun({ id, edition }: SetName): Promise<boolean> {
		return (await this.names()).some((name) => name.id === id && name.edition === edition);
	}

	/** In one step: from here on the set is whole. */
	async finish(list: FileList): Promise<void> {
		const cache = await this.open(list);
		await cache.put(this.address(fileListPath(list.id)), Response.json(list));
	}

	/** The edition that the module is shown from; nothing where it is shown from the network. */
	async taken(id: string): Promise<FileList | undefined> {
		const mark = await (await this.#marks()).match(this.#markAddress(id));
		if (mark === undefined) return undefined;
		const name = { id, edition: await mark.text() };
		return (await this.isBegun(name)) ? this.#listIn(name) : undefined;
	}

	/** From the next page on, the module is shown from this edition. */
	async take({ id, edition }: SetName): Promise<void> {
		await (await this.#marks()).put(this.#markAddress(id), new Response(edition));
	}

	async remove({ id, edition }: SetName): Promise<void> {
		// First the list: a set that is being removed is not whole.
		await (await this.open({ id, edition })).delete(this.address(fileListPath(id)));
		await this.#caches.delete(`${this.#prefix}${id}:${edition}`);
	}

	async removeModule(id: string): Promise<void> {
		await (await this.#marks()).delete(this.#markAddress(id));
		await this.removeOthers(id, []);
	}

	async removeOthers(id: string, editions: readonly string[]): Promise<void> {
		for (const name of await this.names()) {
			if (name.id === id && !editions.includes(name.edition)) await this.remove(name);
		}
	}

	async #listIn(name: SetName): Promise<FileList | undefined> {
		const response = await (await this.open(name)).match(this.address(fileListPath(name.id)));
		return response && readFileList(await response.json());
	}

	#marks(): Promise<FileCache> {
		return this.#caches.open(`handover-taken:${this.#base.pathname}`);
	}

	#markAddress(id: string): string {
		return this.address(`modules/${id}/taken`);
	}

	get #prefix(): string {
		return `handover-module:${this.#base.pathname}:`;
	}
}
