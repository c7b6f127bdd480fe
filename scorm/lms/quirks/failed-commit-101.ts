import type { Quirk } from './quirk.ts';

export const failedCommit101: Quirk = {
	name: 'failed-commit-101',
	about: 'A commit that failed answers error 101.',
	apply: (behaviour) => ({ ...behaviour, failureCode: () => '101' }),
};
