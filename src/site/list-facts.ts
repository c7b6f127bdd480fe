import { checkResultsText } from '../i18n/check-results.ts';
import { formatDay } from '../i18n/format-day.ts';
import { resultsTable } from '../i18n/results-table.ts';
import type { Language } from '../model/ids.ts';
import type { ReadResults } from './read-results.ts';

/** What the certificate has to say too, as a list of names and values. */
export function listFacts(
	{ title, facts }: Extract<ReadResults, { readonly kind: 'results' }>,
	language: Language,
): HTMLElement {
	const { facts: names } = checkResultsText[language];
	const words = resultsTable[language];
	const { score, passMark, passedOn, expiresOn } = facts;
	const rows: readonly (readonly [string, string] | undefined)[] = [
		[names.module, title],
		[names.version, facts.module.version],
		[names.status, words.status[facts.status]],
		score === undefined ? undefined : [names.score, `${String(Math.round(score * 10) / 10)}%`],
		passMark && [names.passMark, words.passMark(passMark.needed, passMark.of)],
		[names.passedOn, passedOn === undefined ? names.unknownDay : formatDay(passedOn, language)],
		expiresOn === undefined ? undefined : [names.expiresOn, formatDay(expiresOn, language)],
		[names.met, String(facts.met.length)],
	];
	const list = document.createElement('dl');
	list.className = 'handover-facts';
	list.append(...rows.filter((row) => row !== undefined).map(createRow));
	return list;
}

function createRow([name, value]: readonly [string, string]): HTMLElement {
	const row = document.createElement('div');
	row.className = 'handover-facts__row';
	const [term, description] = [document.createElement('dt'), document.createElement('dd')];
	term.textContent = name;
	description.textContent = value;
	row.append(term, description);
	return row;
}
