/**
 * `working`: the server answered just now. `down`: it did not. `logged-out`: it asks for a log-in.
 * `unknown`: nothing can be said, as the check has never worked here.
 */
export type ConnectionState = 'working' | 'down' | 'logged-out' | 'unknown';

/** Whether what an LMS says it saved can have reached its server. */
export interface Connection {
	/** Asks the server, past every cache. */
	check(): Promise<ConnectionState>;
	/** At once, from what the browser believes: true only asks for a check. */
	seemsDown(): boolean;
}

const patience = 8_000;

/** What is used of the browser's window. */
export interface ConnectionWindow {
	readonly document: { readonly baseURI: string };
	readonly navigator: { readonly onLine: boolean };
	fetch(address: string, init: RequestInit): Promise<Response>;
}

/** `address` is that of a small file of the package's own, which is not HTML, relative to the document. */
export function createConnection(window: ConnectionWindow, address: string): Connection {
	let hasWorked = false;
	return {
		async check() {
			const state = await fetchState(window, address);
			hasWorked ||= state === 'working';
			// Where it never worked (files opened from a disk, a server without the file) a failure says nothing.
			return hasWorked ? state : 'unknown';
		},
		seemsDown: () => !window.navigator.onLine,
	};
}

async function fetchState(window: ConnectionWindow, file: string): Promise<ConnectionState> {
	try {
		const address = new URL(file, window.document.baseURI).href;
		const response = await window.fetch(address, {
			cache: 'no-store',
			redirect: 'manual',
			signal: AbortSignal.timeout(patience),
		});
		if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
			return 'logged-out';
		}
		if (response.status >= 500) return 'down';
		if (!response.ok) return 'unknown';
		// A log-in page in the file's place is the one thing here that is HTML.
		await response.text();
		const type = response.headers.get('content-type') ?? '';
		return type.includes('text/html') ? 'logged-out' : 'working';
	} catch {
		return 'down';
	}
}
