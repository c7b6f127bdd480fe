import type { ProgressKey } from '../session/progress-store.ts';
import type { Kept, Leadership, Told } from '../session/leadership.ts';

/** What of the browser's `LockManager` is used. */
export interface Locks {
	request(
		name: string,
		options: {
			readonly mode?: 'shared';
			readonly ifAvailable?: boolean;
			readonly steal?: boolean;
			readonly signal?: AbortSignal;
		},
		granted: (lock: unknown) => Promise<void> | undefined,
	): Promise<unknown>;
}

/** What of `localStorage` the notes need. */
export type NoteStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Leads by the Web Locks API: of all windows of one origin, and the browser lets go where one is closed or killed.
 * What is noted lies in `localStorage`, which alone can be written while a page is being left. Without locks (an
 * insecure context, an old browser, a frame that is refused them) every window leads. Reading `storage` may throw.
 */
export function createWebLocksLeadership(
	locks: Locks | undefined,
	storage: () => NoteStorage,
): Leadership {
	let leaving = new AbortController();
	let leads: string | undefined;
	let noted: Kept | undefined;

	/** What a lock is held for. */
	function untilLeft(signal: AbortSignal): Promise<void> {
		return new Promise((resolve) => {
			signal.onabort = () => resolve();
		});
	}

	function ask(manager: Locks, name: string, told: Told): void {
		const { signal } = leaving;
		const left = untilLeft(signal);

		function lead(before?: Kept): Promise<void> {
			if (!signal.aborted) {
				leads = name;
				told('leading', before);
				// Those who watch lose theirs, and so hear of it.
				manager.request(watched(name), { steal: true }, () => undefined).catch(() => undefined);
			}
			return left;
		}

		function follow(): undefined {
			if (signal.aborted) return;
			told('following');
			// Rejects where it is given up.
			manager.request(name, { signal }, () => lead(read(name))).catch(() => undefined);
		}

		manager
			.request(name, { ifAvailable: true }, (lock) => {
				if (lock === null) return follow();
				quietly(() => storage().removeItem(name));
				return lead();
			})
			.catch(() => lead());
	}

	function watch(manager: Locks, name: string, told: Told): void {
		const { signal } = leaving;
		const left = untilLeft(signal);
		const follow = () => {
			if (!signal.aborted) told('following');
		};
		manager
			.request(name, { ifAvailable: true }, (lock) => {
				if (lock === null) follow();
				return undefined;
			})
			.then(() => {
				manager.request(watched(name), { mode: 'shared', signal }, () => left).catch(follow);
			})
			.catch(() => undefined);
	}

	function read(name: string): Kept | undefined {
		const text = quietly(() => storage().getItem(name));
		if (typeof text !== 'string') return undefined;
		return text === 'ahead' ? text : Number(text);
	}

	return {
		ask(key, told) {
			if (locks === undefined) told('leading');
			else ask(locks, nameOf(key), told);
		},
		watch(key, told) {
			if (locks !== undefined) watch(locks, nameOf(key), told);
		},
		note(kept) {
			const name = leads;
			if (name === undefined || kept === noted) return;
			quietly(() => {
				storage().setItem(name, String(kept));
				noted = kept;
			});
		},
		release() {
			leaving.abort();
			leaving = new AbortController();
			leads = noted = undefined;
		},
	};
}

const nameOf = (key: ProgressKey) => `handover:leads:${key}`;
const watched = (name: string) => `${name}:watched`;

/** A browser that refuses this keeps no progress either, and a window without that never comes to lead. */
function quietly<Value>(work: () => Value): Value | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
