import { escapeXml } from './manifest/xml.ts';

/** Text for HTML, safe in an element and in a quoted attribute. */
export const escapeHtml = escapeXml;

/** A sentence of ours: code between backticks, and up to four words before a colon that say what it is about. */
export function sentenceHtml(sentence: string): string {
	return escapeHtml(sentence)
		.replace(/^(\w+(?: \w+){0,3}:) /, '<b>$1</b> ')
		.replace(/`([^`]+)`/g, '<code>$1</code>');
}

export function listHtml(sentences: readonly string[]): string {
	return `<ul>\n${sentences.map((sentence) => `<li>${sentenceHtml(sentence)}</li>`).join('\n')}\n</ul>`;
}
