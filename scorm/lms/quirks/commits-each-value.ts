import type { Quirk } from './quirk.ts';

export const commitsEachValue: Quirk = {
	name: 'commits-each-value',
	about: 'Each changed value is sent as it is set.',
	apply: (behaviour) => ({ ...behaviour, commitsEachValue: true }),
};
