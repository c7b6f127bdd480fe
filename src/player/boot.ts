import { createTracker } from '../tracking/create-tracker.ts';
import { elementIds, readDocumentData, returningClass } from './document-elements.ts';
import { launchAtOnce } from './launch-at-once.ts';

const data = readDocumentData(document);
const clock = { now: () => Date.now() };

async function boot(): Promise<void> {
	// The player is on its way while the LMS is asked.
	const loading = import('./player.ts');
	const { tracker, launched } = launchAtOnce(createTracker(window, clock, data));
	void launched.then((launch) => {
		const returns = launch?.entry === 'resume' || (launch?.suspendData ?? '') !== '';
		if (returns) document.documentElement.classList.add(returningClass);
	});
	const { startPlayer } = await loading;
	await startPlayer({ data, clock, tracker, launched });
}

boot().catch((error: unknown) => {
	document.documentElement.classList.remove(returningClass);
	document.getElementById(elementIds.unavailable)?.removeAttribute('hidden');
	throw error;
});
