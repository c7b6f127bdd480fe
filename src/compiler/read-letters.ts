/**
 * The text with the letters that grammar knows, whatever program it was typed in: line ends of any system, plain
 * spaces and hyphens for the kinds that do not break or have a width of their own, and nothing that cannot be seen.
 */
export function readLetters(text: string): string {
	return text
		.replace(/\r\n?/gu, '\n')
		.replace(/[\u200B\u2060\uFEFF]/gu, '')
		.replace(/[\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\v\f]/gu, ' ')
		.replace(/[\u2010\u2011]/gu, '-')
		.replace(/^([ >]*[-*+])\t/gmu, '$1 ');
}
