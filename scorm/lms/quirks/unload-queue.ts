import type { Quirk } from './quirk.ts';

export const unloadQueue: Quirk = {
	name: 'unload-queue',
	about: 'While content is navigated away requests are queued; if one fails the rest is not sent.',
	apply: (behaviour) => ({ ...behaviour, whileUnloading: 'queued' }),
};
