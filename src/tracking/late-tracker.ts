import type { Tracker } from '../session/tracker.ts';
import { readMember } from './find-api.ts';
import { createWebTracker } from './web-tracker.ts';

/** Some LMSs put their API into the page after the content has begun. */
const patience = 2_000;
const pause = 100;

/** What is used of the browser's window, beside its parent and its opener. */
export interface LateWindow {
	setTimeout(work: () => void, milliseconds: number): unknown;
}

/**
 * A tracker that looks for its LMS at launch, and for a while after it. Only another window can hold an API: a
 * document that stands alone has none to wait for, and misses it at once.
 */
export function createLateTracker(window: LateWindow, find: () => Tracker | undefined): Tracker {
	let found: Tracker | undefined;
	const missing = createWebTracker(true);
	return {
		async launch() {
			found ??= await look(window, find);
			return (found ?? missing).launch();
		},
		prepare: () => (found ?? missing).prepare(),
		report: (wanted) => (found ?? missing).report(wanted),
		terminate(wanted) {
			found?.terminate(wanted);
		},
	};
}

async function look(
	window: LateWindow,
	find: () => Tracker | undefined,
): Promise<Tracker | undefined> {
	const standsAlone = readMember(window, 'parent') === window && !readMember(window, 'opener');
	for (let waited = 0; !standsAlone && waited < patience; waited += pause) {
		await new Promise<void>((resolve) => window.setTimeout(resolve, pause));
		const found = find();
		if (found !== undefined) return found;
	}
	return undefined;
}
