const types: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	gif: 'image/gif',
	htm: 'text/html; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ico: 'image/x-icon',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	m4a: 'audio/mp4',
	map: 'application/json; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	swf: 'application/x-shockwave-flash',
	ttf: 'font/ttf',
	txt: 'text/plain; charset=utf-8',
	vtt: 'text/vtt; charset=utf-8',
	wasm: 'application/wasm',
	wav: 'audio/wav',
	webmanifest: 'application/manifest+json; charset=utf-8',
	webm: 'video/webm',
	webp: 'image/webp',
	woff: 'font/woff',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8',
	xsd: 'application/xml; charset=utf-8',
	zip: 'application/zip',
};

/** The content type for a file name, by its extension. */
export function findMimeType(path: string): string {
	const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
	return types[extension] ?? 'application/octet-stream';
}

export function isCompressible(mimeType: string): boolean {
	return /^text\/|javascript|json|xml|wasm|font\/ttf/.test(mimeType);
}
