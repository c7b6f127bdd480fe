import type { Quirk } from './quirk.ts';

export const failedCountsAsSent: Quirk = {
	name: 'failed-counts-as-sent',
	about: 'The values of a commit that failed count as sent.',
	apply: (behaviour) => ({ ...behaviour, failedCommit: 'counts as sent' }),
};
