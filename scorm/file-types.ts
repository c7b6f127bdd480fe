/** Already compressed: another time would only cost time. */
export const storedTypes: ReadonlySet<string> = new Set(['png', 'webp', 'woff2', 'mp3', 'mp4']);

/** What every LMS serves as what it is. `mjs` is not among them: Moodle serves it as plain text. */
const packagedTypes = new Set([
	...storedTypes,
	'css',
	'html',
	'js',
	'json',
	'svg',
	'txt',
	'vtt',
	'xml',
]);

export function isPackagedType(name: string): boolean {
	return packagedTypes.has(extensionOf(name));
}

export const packagedTypeList = [...packagedTypes]
	.sort()
	.map((type) => `.${type}`)
	.join(', ');

/** ESR's adapter reads the launch address its own way, and zips hold other letters in more than one way. */
export function isSafeName(name: string): boolean {
	return /^[A-Za-z0-9._/-]+$/.test(name);
}

export function extensionOf(name: string): string {
	return /\.([^./]+)$/.exec(name)?.[1] ?? '';
}
