/// <reference lib="webworker" />
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { answerModule, fromAnySet } from './answer.ts';
import { KeptSets } from './kept-sets.ts';
import { routeOf, type Route } from './route.ts';

declare const self: ServiceWorkerGlobalScope;

const base = new URL(self.registration.scope);
const sets = new KeptSets(self.caches, base);
const cacheName = `handover-catalogue:${base.pathname}`;
/** How long a slow network may take to show the list of modules. */
const patienceSeconds = 3;
const catalogue = new NetworkFirst({ cacheName, networkTimeoutSeconds: patienceSeconds });
const shared = new CacheFirst({ cacheName });

// Which edition of a module is shown is not the worker's to say, so a new worker may come in at any time.
self.addEventListener('install', (event) => {
	void self.skipWaiting();
	// Without the lists the modules are still answered.
	event.waitUntil(keepCatalogue().catch(() => undefined));
});
self.addEventListener('activate', (event) => {
	event.waitUntil(self.clients.claim());
});

on('module', (route, { request }) => answerModule(route, request, sets));
on('shared', async (route, { request, event }) => {
	return (await fromAnySet(route.path, sets)) ?? shared.handle({ request, event });
});
on('catalogue', (_route, { request, event }) => catalogue.handle({ request, event }));

function on<Kind extends 'module' | 'shared' | 'catalogue'>(
	kind: Kind,
	answer: (
		route: Route & { readonly kind: Kind },
		asked: { readonly request: Request; readonly event: ExtendableEvent },
	) => Promise<Response>,
): void {
	const find = (request: Request, address: URL) => {
		const route = routeOf({ address, method: request.method, cache: request.cache }, base);
		return route.kind === kind ? (route as Route & { readonly kind: Kind }) : undefined;
	};
	registerRoute(
		({ request, url }) => find(request, url) !== undefined,
		({ request, url, event }) => {
			const route = find(request, url);
			return route === undefined ? fetch(request) : answer(route, { request, event });
		},
	);
}

/** Both lists of modules and what they ask for, so that the site opens offline wherever it was first entered. */
async function keepCatalogue(): Promise<void> {
	const cache = await self.caches.open(cacheName);
	const addresses = ['./', 'cy/'].map((path) => new URL(path, base));
	for (const address of addresses) {
		const response = await fetch(address, { cache: 'no-cache' });
		if (!response.ok || response.redirected) continue;
		const html = await response.clone().text();
		await cache.put(address, response);
		const parts = [...html.matchAll(/(?:src|href)="([^"#]+\.(?:js|css|webmanifest|svg|png))"/g)];
		await cache.addAll([...new Set(parts.map(([, part = '']) => new URL(part, address).href))]);
	}
}
