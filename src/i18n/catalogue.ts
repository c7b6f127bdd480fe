import type { Activity } from '../model/activity.ts';
import type { Language } from '../model/ids.ts';
import { count } from './count.ts';
import * as cyCount from './cy-count.ts';

type Activities = readonly { readonly kind: Activity['kind'] }[];

/** The sentences of the page that lists all modules. */
const en = {
	title: 'Training modules',
	lead: 'Short training for people who work in the NHS. Stop when you need to, and carry on where you were.',
	minutes: (number: number) => `About ${count(number, 'minute', 'minutes')}`,
	/** What a module is made of: `5 stories, 1 check`. */
	activities: (activities: Activities) =>
		list(activities, {
			page: (number) => count(number, 'page', 'pages'),
			scenario: (number) => count(number, 'story', 'stories'),
			assessment: (number) => count(number, 'check', 'checks'),
		}),
	version: (version: string) => `Version ${version}`,
	draft: 'draft',
	check: 'Check a certificate',
	otherLanguage: 'Cymraeg',
	footer: 'Your place and your answers stay in this browser. No name is needed.',
};

const cy: typeof en = {
	title: 'Modiwlau hyfforddi',
	lead: 'Hyfforddiant byr i bobl sy’n gweithio yn y GIG. Stopiwch pan fydd angen, a pharhewch o’r lle roeddech chi.',
	minutes: (number) => `Tua ${cyCount.minutes(number)}`,
	activities: (activities) =>
		list(activities, {
			page: (number) => `${number} ${number === 2 ? 'dudalen' : 'tudalen'}`,
			scenario: (number) => `${number} stori`,
			assessment: (number) => `${number} ${number === 2 ? 'brawf' : 'prawf'}`,
		}),
	version: (version) => `Fersiwn ${version}`,
	draft: 'drafft',
	check: 'Gwirio tystysgrif',
	otherLanguage: 'English',
	footer: 'Mae eich lle a’ch atebion yn aros yn y porwr hwn. Nid oes angen enw.',
};

export const catalogueText: Readonly<Record<Language, typeof en>> = { en, cy };

function list(
	activities: Activities,
	words: Readonly<Record<Activity['kind'], (number: number) => string>>,
): string {
	return (['page', 'scenario', 'assessment'] as const)
		.map((kind) => ({
			kind,
			number: activities.filter((activity) => activity.kind === kind).length,
		}))
		.filter(({ number }) => number > 0)
		.map(({ kind, number }) => words[kind](number))
		.join(', ');
}
