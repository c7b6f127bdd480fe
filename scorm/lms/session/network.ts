/**
 * What stands between content and server: nothing (`up`); a network that is lost, and commits fail (`refuses`) or
 * answer true and keep nothing (`swallows`); a log-in that has expired (`logged-out`); a server that answers 503
 * (`unavailable`).
 */
export type Network = 'up' | 'refuses' | 'swallows' | 'logged-out' | 'unavailable';

export const networks: readonly { readonly id: Network; readonly name: string }[] = [
	{ id: 'up', name: 'Works' },
	{ id: 'refuses', name: 'Lost: commits answer false, where the LMS notices' },
	{ id: 'swallows', name: 'Lost: commits answer true and keep nothing' },
	{ id: 'logged-out', name: 'Logged out: the server answers with its log-in page' },
	{ id: 'unavailable', name: 'Unavailable: the server answers 503' },
];

/** The network of that id, or a working one. */
export function findNetwork(id: string): Network {
	return networks.find((network) => network.id === id)?.id ?? 'up';
}

/** Tells the local server how this browser's network is: its requests for content are then answered so. */
const networkCookie = 'handover-network';

/**
 * The cookie to set for a network. It is set by the page itself, at once: content must never find the one half of
 * the network lost and the other not.
 */
export function writeNetworkCookie(network: Network): string {
	const age = network === 'up' ? '; Max-Age=0' : '';
	return `${networkCookie}=${network}; path=/lms; SameSite=Strict${age}`;
}

/** The network that a request's cookies speak of. */
export function readNetworkCookie(cookies: string): Network {
	const named = cookies.split(/;\s*/).map((cookie) => cookie.split('='));
	return findNetwork(named.find(([name]) => name === networkCookie)?.[1] ?? '');
}
