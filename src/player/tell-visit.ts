import type { VisitHandle } from '../session/visit.ts';

/** Tells the visit what becomes of the page and its network. */
export function tellVisit(handle: VisitHandle, window: Window): void {
	const { document } = window;
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') handle.send({ type: 'page.hidden' });
	});
	window.addEventListener('pagehide', () => {
		handle.send({ type: 'page.leaving' });
	});
	window.addEventListener('pageshow', (event) => {
		if (event.persisted) handle.send({ type: 'page.returned' });
	});
	for (const is of ['online', 'offline'] as const) {
		window.addEventListener(is, () => {
			handle.send({ type: `network.${is}` });
		});
	}
}
