import { posix } from 'node:path';

/** Where an address in a file of the site leads. */
export type Target =
	/** Nowhere else: a fragment, data, an e-mail address. */
	| { readonly kind: 'here' }
	| { readonly kind: 'file'; readonly path: string }
	| { readonly kind: 'other-host' }
	/** From the server's root, which is not the package's. */
	| { readonly kind: 'server-root' }
	| { readonly kind: 'outside' };

const madeHere = /^(?:#|$|(?:data|blob|mailto|tel|about|javascript):)/i;

export function resolveAddress(address: string, from: string): Target {
	const trimmed = address.trim();
	if (madeHere.test(trimmed)) return { kind: 'here' };
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(trimmed)) return { kind: 'other-host' };
	if (trimmed.startsWith('/')) return { kind: 'server-root' };
	const plain = decode(trimmed.replace(/[?#].*$/, ''));
	const path = posix.join(posix.dirname(from), plain === '' ? posix.basename(from) : plain);
	if (path === '..' || path.startsWith('../')) return { kind: 'outside' };
	return { kind: 'file', path: path.endsWith('/') || path === '.' ? `${path}index.html` : path };
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
