import { count } from './count.ts';

/** The sentences of the page that lists all modules. */
export const catalogue = {
	title: 'Training modules',
	lead: 'Short training for people who work in the NHS. Stop when you need to, and carry on where you were.',
	meta: (minutes: number, version: string) =>
		`About ${count(minutes, 'minute', 'minutes')}, version ${version}`,
	draft: 'draft',
};
