import type { Language } from '../model/ids.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/** The months of browsers that have no Welsh of their own. */
const welshMonths =
	'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
		' ',
	);

/** A calendar day, given as `2026-11-27`, as people write it: `27 November 2026`, `27 Tachwedd 2026`. */
export function formatDay(day: string, language: Language): string {
	const [locale = ''] = Intl.DateTimeFormat.supportedLocalesOf(locales[language]);
	const date = new Date(`${day}T00:00:00Z`);
	if (locale === '') {
		return `${String(date.getUTCDate())} ${welshMonths[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear())}`;
	}
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
