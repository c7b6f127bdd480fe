import type { Profile } from './profile.ts';
import { standard } from './standard.ts';

/** Moodle 4 (and so Totara) where the site follows the standard's limits. */
export const moodle: Profile = {
	...standard,
	id: 'moodle',
	name: 'Moodle',
	about: [
		'After passed, completed or failed the next launch is a review without credit, and what is written still counts.',
		'A commit that failed counts as sent: only a different value is ever sent again.',
		'A mastery score turns a suspended attempt with a lower score into failed.',
		'Content can open a session again after finish; unknown elements answer error 201.',
	],
	unknownElement: '201',
	reinitialises: true,
	failedCommit: 'counts as sent',
	sameValue: 'skips',
	modeAfterPass: 'review',
};
