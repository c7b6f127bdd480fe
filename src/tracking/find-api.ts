import { isScorm12Api, type Scorm12Api } from './scorm12-api.ts';

export interface FoundApi {
	readonly api: Scorm12Api;
	/** The window that holds it. */
	readonly holder: object;
}

/** More windows than any LMS nests; a frame that is its own parent's opener must not keep us for ever. */
const windowsToSearch = 50;

/**
 * Find the SCORM 1.2 API: in the window itself and its parents, then in the windows that opened any of them
 * and their parents. A window of another origin is passed over.
 */
export function findApi(start: object): FoundApi | undefined {
	const seen = new Set<object>();
	const chains: object[] = [start];
	for (const first of chains) {
		for (const holder of parentsOf(first, seen)) {
			if (seen.size > windowsToSearch) return undefined;
			const api = readMember(holder, 'API');
			if (isSafely(api)) return { api, holder };
			const opener = readMember(holder, 'opener');
			if (isObject(opener)) chains.push(opener);
		}
	}
	return undefined;
}

function* parentsOf(first: object, seen: Set<object>): Generator<object> {
	let window: unknown = first;
	while (isObject(window) && !seen.has(window)) {
		seen.add(window);
		yield window;
		window = readMember(window, 'parent');
	}
}

/** Read a window's member; one of another origin throws. */
export function readMember(holder: object, name: string): unknown {
	try {
		return Reflect.get(holder, name);
	} catch {
		return undefined;
	}
}

function isSafely(api: unknown): api is Scorm12Api {
	try {
		return isScorm12Api(api);
	} catch {
		return false;
	}
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
