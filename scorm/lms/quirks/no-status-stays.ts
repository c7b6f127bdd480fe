import type { Quirk } from './quirk.ts';

export const noStatusStays: Quirk = {
	name: 'no-status-stays',
	about: 'A session that ends without a status stays as it was, and no mastery score is applied.',
	apply: (behaviour) => ({ ...behaviour, settle: (elements) => elements }),
};
