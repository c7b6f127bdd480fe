import type { Caches, FileCache } from '../../../src/site/kept-sets.ts';

/** Cache Storage in memory, as far as kept sets need it; `room` is how many files it holds before it is full. */
export function fakeCaches(room = Infinity): Caches {
	const caches = new Map<string, Map<string, Response>>();
	const size = () => [...caches.values()].reduce((sum, files) => sum + files.size, 0);
	return {
		keys: () => Promise.resolve([...caches.keys()]),
		delete: (name) => Promise.resolve(caches.delete(name)),
		open(name) {
			const files = caches.get(name) ?? new Map<string, Response>();
			caches.set(name, files);
			const cache: FileCache = {
				match: (address) => Promise.resolve(files.get(address)?.clone()),
				delete: (address) => Promise.resolve(files.delete(address)),
				put(address, response) {
					if (size() >= room) {
						return Promise.reject(new DOMException('Full', 'QuotaExceededError'));
					}
					files.set(address, response);
					return Promise.resolve();
				},
			};
			return Promise.resolve(cache);
		},
	};
}
