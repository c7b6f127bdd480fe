import { apiNames, asApi, type Api, type Spoken } from './api.ts';

export interface FoundApi {
	readonly api: Api;
	/** The window that holds it. */
	readonly holder: object;
}

/** More windows than any LMS nests; a frame that is its own parent's opener must not keep us for ever. */
const windowsToSearch = 50;

/**
 * Find an API: in the window itself and its parents, then in the windows that opened any of them and their parents.
 * A window of another origin is passed over. One that speaks what the package was made for is preferred wherever
 * it is; where there is none, the other standard's does.
 */
export function findApi(start: object, preferred: Spoken): FoundApi | undefined {
	const windows = windowsAround(start);
	const other = preferred === 'scorm12' ? 'scorm2004' : 'scorm12';
	return findSpoken(windows, preferred) ?? findSpoken(windows, other);
}

function findSpoken(windows: readonly object[], spoken: Spoken): FoundApi | undefined {
	for (const holder of windows) {
		const api = readApi(holder, spoken);
		if (api !== undefined) return { api, holder };
	}
	return undefined;
}

function windowsAround(start: object): readonly object[] {
	const seen = new Set<object>();
	const chains: object[] = [start];
	for (const first of chains) {
		for (const holder of parentsOf(first, seen)) {
			if (seen.size > windowsToSearch) return [...seen].slice(0, windowsToSearch);
			const opener = readMember(holder, 'opener');
			if (isObject(opener)) chains.push(opener);
		}
	}
	return [...seen];
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

function readApi(holder: object, spoken: Spoken): Api | undefined {
	try {
		return asApi(readMember(holder, apiNames[spoken]), spoken);
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
