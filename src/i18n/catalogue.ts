import type { Activity } from '../model/activity.ts';
import { count } from './count.ts';

/** The sentences of the page that lists all modules. */
export const catalogue = {
	title: 'Training modules',
	lead: 'Short training for people who work in the NHS. Stop when you need to, and carry on where you were.',
	minutes: (number: number) => `About ${count(number, 'minute', 'minutes')}`,
	/** What a module is made of: `5 stories, 1 check`. */
	activities: (activities: readonly { readonly kind: Activity['kind'] }[]) =>
		[
			{ kind: 'page', one: 'page', more: 'pages' },
			{ kind: 'scenario', one: 'story', more: 'stories' },
			{ kind: 'assessment', one: 'check', more: 'checks' },
		]
			.map(({ kind, ...words }) => ({
				...words,
				number: activities.filter((activity) => activity.kind === kind).length,
			}))
			.filter(({ number }) => number > 0)
			.map(({ number, one, more }) => count(number, one, more))
			.join(', '),
	version: (version: string) => `Version ${version}`,
	draft: 'draft',
	check: 'Check a certificate',
	footer: 'Your place and your answers stay in this browser. No name is asked for.',
};
