const WORD = 4;

/**
 * MurmurHash3 (x86, 32 bit) of the text's UTF-8 bytes. Not a secret-keeping hash: it spreads texts evenly, needs
 * no secure context (the browser's own digests do) and is small.
 */
export function hashText(text: string, seed: number): number {
	const bytes = new TextEncoder().encode(text);
	const view = new DataView(bytes.buffer);
	const whole = bytes.length - (bytes.length % WORD);
	let hash = seed;
	for (let offset = 0; offset < whole; offset += WORD) {
		hash ^= scramble(view.getUint32(offset, true));
		hash = (Math.imul(rotate(hash, 13), 5) + 0xe6546b64) | 0;
	}
	let tail = 0;
	for (let offset = bytes.length - 1; offset >= whole; offset--) {
		tail = (tail << 8) | view.getUint8(offset);
	}
	hash ^= scramble(tail) ^ bytes.length;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(word: number): number {
	return Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}

function rotate(word: number, by: number): number {
	return (word << by) | (word >>> (32 - by));
}
