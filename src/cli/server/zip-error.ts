/** A zip that cannot be run; the message says what is wrong with it and what to do. */
export class ZipError extends Error {
	override readonly name = 'ZipError';
}
