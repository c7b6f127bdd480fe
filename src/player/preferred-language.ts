import type { Language } from '../model/ids.ts';

const name = 'handover:language';

export type LanguageStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What the learner chose in this browser, else what the LMS asks for, else the browser, else the page's. */
export function preferredLanguage(
	storage: () => LanguageStorage,
	asked: string | undefined,
	ofPage: Language,
	ofBrowser: readonly string[] = [],
): Language {
	const wanted = [remembered(storage), asked, ...ofBrowser].map(languageIn);
	return wanted.find((language) => language !== undefined) ?? ofPage;
}

/** Kept where the browser allows it. */
export function rememberLanguage(storage: () => LanguageStorage, language: Language): void {
	try {
		storage().setItem(name, language);
	} catch {
		return;
	}
}

function remembered(storage: () => LanguageStorage): string | undefined {
	try {
		return storage().getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Reads tags such as `cy` and `en-GB`, and the words some LMSs use. */
function languageIn(tag: string | undefined): Language | undefined {
	const main = tag?.trim().toLowerCase().split(/[-_]/)[0];
	if (main === 'en' || main === 'english') return 'en';
	if (main === 'cy' || main === 'welsh' || main === 'cymraeg') return 'cy';
	return undefined;
}
