import type { Quirk } from './quirk.ts';

export const reviewWrites: Quirk = {
	name: 'review-writes',
	about: 'What is written in review or browse mode still counts.',
	apply: (behaviour) => ({ ...behaviour, recordsInReview: true }),
};
