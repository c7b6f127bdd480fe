/**
 * What becomes of a commit: it arrives; it is refused (answer false, error 101); or it is swallowed, as Moodle does
 * it: the answer is true and nothing arrives.
 */
export type Network = 'up' | 'refuses' | 'swallows';

export const networks: readonly { readonly id: Network; readonly name: string }[] = [
	{ id: 'up', name: 'Works' },
	{ id: 'refuses', name: 'Lost: commits answer false (error 101)' },
	{ id: 'swallows', name: 'Lost: commits answer true and keep nothing' },
];

/** The network of that id, or a working one. */
export function findNetwork(id: string): Network {
	return networks.find((network) => network.id === id)?.id ?? 'up';
}

/** Tells the local server that this browser's network is lost: its requests for content then fail. */
export const lossCookie = 'handover-network=lost';

/**
 * The cookie to set for a network. It is set by the page itself, at once: content must never find the one half of
 * the network lost and the other not.
 */
export function writeLossCookie(network: Network): string {
	return `${lossCookie}; path=/lms; SameSite=Strict${network === 'up' ? '; Max-Age=0' : ''}`;
}
