import type { FileList, ListedFile } from './file-list.ts';
import type { FileCache, KeptSets } from './kept-sets.ts';

/** Why a module could not be kept. */
export type KeepProblem = 'network' | 'changed' | 'full';

export class KeepError extends Error {
	override readonly name = 'KeepError';
	readonly problem: KeepProblem;

	constructor(problem: KeepProblem, options?: ErrorOptions) {
		super(`The module could not be kept: ${problem}.`, options);
		this.problem = problem;
	}
}

export interface KeepParts {
	readonly sets: KeptSets;
	readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
	/** In hexadecimal. */
	readonly sha256: (bytes: ArrayBuffer) => Promise<string>;
	readonly signal: AbortSignal;
	/** Called with how many bytes are in, of `list.bytes`. */
	readonly progress: (bytes: number) => void;
}

/**
 * Bring in every file of `list` that is not in yet, check each, and make the set whole. Where it breaks off, what came
 * in stays and the next call goes on from there. Throws a `KeepError`, or the signal's reason once that is aborted.
 */
export async function keepModule(list: FileList, parts: KeepParts): Promise<void> {
	const { sets, signal } = parts;
	const earlier = await sets.whole(list.id);
	if (earlier.some(({ edition }) => edition === list.edition)) return;
	const cache = await sets.open(list);
	let bytes = 0;
	for (const file of list.files) {
		signal.throwIfAborted();
		const address = sets.address(file.path);
		if ((await cache.match(address)) === undefined) {
			const response = (await fromEarlier(file, earlier, sets)) ?? (await download(file, parts));
			await put(cache, address, response, () => sets.remove(list));
		}
		bytes += file.bytes;
		parts.progress(bytes);
	}
	signal.throwIfAborted();
	await sets.finish(list);
}

/** The same file from another edition, which need not travel again. */
async function fromEarlier(
	{ path, sha256 }: ListedFile,
	earlier: readonly FileList[],
	sets: KeptSets,
): Promise<Response | undefined> {
	const holder = earlier.find(({ files }) =>
		files.some((file) => file.path === path && file.sha256 === sha256),
	);
	return holder && (await sets.open(holder)).match(sets.address(path));
}

async function download(
	file: ListedFile,
	{ sets, fetch, sha256, signal }: KeepParts,
): Promise<Response> {
	// Some servers send a page's address without `index.html` elsewhere.
	const address = sets.address(file.path.replace(/(^|\/)index\.html$/, '$1'));
	let response: Response;
	let body: ArrayBuffer;
	try {
		response = await fetch(address, { cache: 'no-store', signal });
		body = await response.arrayBuffer();
	} catch (error) {
		signal.throwIfAborted();
		throw new KeepError('network', { cause: error });
	}
	if (response.status >= 500) throw new KeepError('network');
	if (body.byteLength !== file.bytes || (await sha256(body)) !== file.sha256) {
		throw new KeepError('changed');
	}
	const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
	return new Response(body, {
		headers: { 'Content-Type': type, 'Content-Length': `${file.bytes}` },
	});
}

async function put(
	cache: FileCache,
	address: string,
	response: Response,
	giveUp: () => Promise<void>,
): Promise<void> {
	try {
		await cache.put(address, response);
	} catch (error) {
		if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
		// Half a module is of no use and takes room from those that are whole.
		await giveUp();
		throw new KeepError('full', { cause: error });
	}
}
