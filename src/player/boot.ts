import { findApi } from '../tracking/find-api.ts';
import { createWebTracker } from '../tracking/web-tracker.ts';
import { elementIds, readDocumentData, returningClass } from './document-elements.ts';
import { launchAtOnce } from './launch-at-once.ts';

const data = readDocumentData(document);
const clock = { now: () => Date.now() };

async function boot(): Promise<void> {
	// The player is on its way while the LMS is asked.
	const loading = import('./player.ts');
	const { tracker, launched } = launchAtOnce(await openTracker());
	void launched.then((launch) => {
		const returns = launch?.entry === 'resume' || (launch?.suspendData ?? '') !== '';
		if (returns) document.documentElement.classList.add(returningClass);
	});
	const { startPlayer } = await loading;
	await startPlayer({ data, clock, tracker, launched });
}

/** What speaks to an LMS is loaded only where there is one. */
async function openTracker() {
	if (findApi(window) === undefined) return createWebTracker();
	const { createTracker } = await import('../tracking/create-tracker.ts');
	return createTracker(window, clock, data);
}

boot().catch((error: unknown) => {
	document.documentElement.classList.remove(returningClass);
	document.getElementById(elementIds.unavailable)?.removeAttribute('hidden');
	throw error;
});
