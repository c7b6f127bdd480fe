import type { Quirk } from './quirk.ts';

export const reviewAfterEnd: Quirk = {
	name: 'review-after-end',
	about: 'After passed, completed or failed the next launch is a review without credit.',
	apply: (behaviour) => ({ ...behaviour, modeAfterPass: 'review' }),
};
