import type { Language } from '../model/ids.ts';

/** A new element with attributes and what is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>> = {},
	children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
}

export function languageOfPage(): Language {
	return document.documentElement.lang === 'cy' ? 'cy' : 'en';
}

/** Calls `say` whenever the page's language is switched. */
export function onLanguage(say: () => void): void {
	new MutationObserver(say).observe(document.documentElement, { attributeFilter: ['lang'] });
}
