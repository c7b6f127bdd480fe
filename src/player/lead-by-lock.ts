import type { Leadership } from '../session/leadership.ts';

/** What is used of the browser's Web Locks. */
export interface Locks {
	request(
		name: string,
		options: { readonly ifAvailable?: true; readonly signal?: AbortSignal },
		hold: (lock: object | null) => Promise<void> | undefined,
	): Promise<unknown>;
}

/** The window that holds a lock leads. Without locks every window does, as if it were the only one. */
export function leadByLock(locks: Locks | undefined): Leadership {
	let letGo = new AbortController();
	let succession = new Promise<void>(() => {});
	return {
		async claim(key) {
			letGo.abort();
			letGo = new AbortController();
			const { signal } = letGo;
			const name = `handover ${key}`;
			if (locks === undefined) return true;
			return new Promise((resolve) => {
				const hold = (lock: object | null) => {
					resolve(lock !== null);
					if (lock !== null) return until(signal);
					succession = new Promise((succeed) => {
						const take = () => {
							succeed();
							return until(signal);
						};
						// Refused only where it was let go of before its turn.
						locks.request(name, { signal }, take).catch(() => {});
					});
					return undefined;
				};
				// Where it is forbidden, as in some frames, this window cannot know of others.
				locks.request(name, { ifAvailable: true }, hold).catch(() => {
					resolve(true);
				});
			});
		},
		succession: () => succession,
		release() {
			letGo.abort();
		},
	};
}

function until(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) resolve();
		else
			signal.addEventListener('abort', () => {
				resolve();
			});
	});
}
