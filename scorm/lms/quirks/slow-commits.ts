import type { Quirk } from './quirk.ts';

export const slowCommits: Quirk = {
	name: 'slow-commits',
	about: 'Every request to the server blocks the page for a while.',
	apply: (behaviour) => ({ ...behaviour, blocksFor: 300 }),
};
