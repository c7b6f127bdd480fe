/** How the service worker answers a request. */
export type Route =
	/** From the module's taken set, else from the network. */
	| { readonly kind: 'module'; readonly id: string; readonly path: string }
	/** A script or style whose name changes with its text: from any set that has it. */
	| { readonly kind: 'shared'; readonly path: string }
	/** A page that lists the modules, or what belongs to it. */
	| { readonly kind: 'catalogue'; readonly path: string }
	| { readonly kind: 'network' };

export interface Asked {
	readonly address: URL;
	readonly method: string;
	/** The request's cache mode. */
	readonly cache: string;
}

const network: Route = { kind: 'network' };

/** Which way a request goes, for a site at `base`. */
export function routeOf({ address, method, cache }: Asked, base: URL): Route {
	if (method !== 'GET' || address.origin !== base.origin) return network;
	if (!address.pathname.startsWith(base.pathname)) return network;
	// Asks whether the network is there, or brings in a file to be kept.
	if (cache === 'no-store') return network;
	const path = decodeURI(address.pathname.slice(base.pathname.length));
	const [, id, rest] = /^modules\/([a-z0-9-]+)\/(.*)$/.exec(path) ?? [];
	if (id !== undefined && rest !== undefined) {
		if (rest === 'files.json') return network;
		return { kind: 'module', id, path: rest === '' ? `${path}index.html` : path };
	}
	if (/^_(?:astro|site)\//.test(path)) return { kind: 'shared', path };
	if (/^(?:cy\/)?(?:index\.html)?$/.test(path)) return { kind: 'catalogue', path };
	if (/^(?:manifest\.webmanifest|icon[a-z0-9-]*\.(?:svg|png))$/.test(path)) {
		return { kind: 'catalogue', path };
	}
	return network;
}
