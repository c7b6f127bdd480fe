/** Characters that XML 1.0 cannot hold at all: controls, lone surrogates, and two that are no characters. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text for an element or a quoted attribute. */
export function escapeXml(text: string): string {
	return text
		.replace(impossible, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** At most so many characters, cut with an ellipsis; never through the middle of a character. */
export function cutText(text: string, length: number): string {
	const characters = [...text.replace(/\s+/g, ' ').trim()];
	if (characters.length <= length) return characters.join('');
	return `${characters
		.slice(0, length - 1)
		.join('')
		.trimEnd()}…`;
}
