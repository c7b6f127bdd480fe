import type { DocumentData } from './document-data.ts';

/** What a module's page holds for its scripts: ids that the page and the scripts agree on. */
export const elementIds = {
	data: 'handover',
	player: 'player',
	/** Says that the place of a learner who was here before is being opened. */
	opening: 'opening',
	/** Says that the scripts could not be loaded. */
	unavailable: 'unavailable',
};

/** On the root element while *Opening your place* stands in the place of *Start*. */
export const returningClass = 'returning';

export function readDocumentData(document: Document): DocumentData {
	// The build writes it from this very type.
	return JSON.parse(document.getElementById(elementIds.data)?.textContent ?? '') as DocumentData;
}
