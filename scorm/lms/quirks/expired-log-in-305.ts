import type { Quirk } from './quirk.ts';

export const expiredLogIn305: Quirk = {
	name: 'expired-log-in-305',
	about: 'An expired log-in answers error 305.',
	apply: (behaviour) => ({
		...behaviour,
		failureCode: (network) => (network === 'logged-out' ? '305' : behaviour.failureCode(network)),
	}),
};
