const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Two characters hold what three hexadecimal digits do. */
const HEX_DIGITS = 3;

export function isBase64url(text: string): boolean {
	return /^[A-Za-z0-9_-]*$/.test(text);
}

/** Unpadded, the lowest six bits first; zero is the empty text. */
export function numberToBase64url(number: bigint): string {
	const hex = number.toString(16);
	let text = '';
	for (let end = hex.length; end > 0; end -= HEX_DIGITS) {
		const twelve = parseInt(hex.slice(Math.max(0, end - HEX_DIGITS), end), 16);
		text += ALPHABET.charAt(twelve & 63) + ALPHABET.charAt(twelve >> 6);
	}
	return text.replace(/A+$/, '');
}

export function base64urlToNumber(text: string): bigint {
	let hex = '';
	for (let index = text.length - (text.length % 2); index >= 0; index -= 2) {
		const low = Math.max(0, ALPHABET.indexOf(text.charAt(index)));
		const high = ALPHABET.indexOf(text.charAt(index + 1));
		const twelve = low | ((index + 1 < text.length ? high : 0) << 6);
		hex += twelve.toString(16).padStart(HEX_DIGITS, '0');
	}
	return BigInt(`0x${hex}`);
}
